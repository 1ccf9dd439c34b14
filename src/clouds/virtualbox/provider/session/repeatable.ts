// Which requests may be sent again, or once for several who ask.

/**
 * Reads that can be asked twice, or once for two: attributes, and methods that get or find something. An event is handed out
 * once only.
 */
export const isRepeatable = (operation: string): boolean =>
  /_(?:get|find)[A-Z]/.test(operation) && operation !== 'IEventSource_getEvent';
