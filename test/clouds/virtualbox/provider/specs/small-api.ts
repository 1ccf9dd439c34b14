// A small API in both of its forms: the WSDL as the web service serves it, and the type library as it is installed.
import {
  BOOLEAN,
  GETTER,
  IN,
  INT32,
  INT64,
  OCTET,
  OUT,
  POINTER,
  RESULT,
  SETTER,
  TEXT,
  typelib,
  UINT32,
  type WrittenInterface,
} from './typelib-writer.ts';

const element = (name: string, type: string): string =>
  type.endsWith('[]')
    ? `<xsd:element name="${name}" minOccurs="0" maxOccurs="unbounded" type="${type.slice(0, -2)}"/>`
    : `<xsd:element name="${name}" type="${type}"/>`;

const sequence = (fields: Readonly<Record<string, string>>): string =>
  `<xsd:complexType><xsd:sequence>${Object.entries(fields)
    .map(([name, type]) => element(name, type))
    .join('')}</xsd:sequence></xsd:complexType>`;

type Fields = Readonly<Record<string, string>>;

/** The two messages of an operation. */
export const operation = (op: string, sends: Fields, returns: Fields): string =>
  `<xsd:element name="${op}">${sequence(sends)}</xsd:element>\n` +
  `<xsd:element name="${op}Response">${sequence(returns)}</xsd:element>\n`;

const self = { _this: 'xsd:string' };
const get = (on: string, name: string, type: string): string =>
  operation(`${on}_get${name}`, self, { returnval: type });
const set = (on: string, name: string, field: Fields): string =>
  operation(`${on}_set${name}`, { ...self, ...field }, {});

const thing = `<!--Interface IThing-->
<!-- readonly attribute IThing::parent-->
${get('IThing', 'Parent', 'xsd:string')}
<!-- read/write attribute IThing::groups-->
${get('IThing', 'Groups', 'xsd:string[]')}${set('IThing', 'Groups', { groups: 'xsd:string[]' })}
<!-- read/write attribute IThing::OSName-->
${get('IThing', 'OSName', 'xsd:string')}${set('IThing', 'OSName', { OSName: 'xsd:string' })}
<!-- readonly attribute IThing::mode-->
${get('IThing', 'Mode', 'vbox:Mode')}
<!-- readonly attribute IThing::icon-->
${get('IThing', 'Icon', 'xsd:string')}
<!-- readonly attribute IThing::info-->
${get('IThing', 'Info', 'vbox:IThingInfo')}
<!--skipping attribute winId for it is suppressed-->
<!-- method IThing::find-->
${operation('IThing_find', { ...self, name: 'xsd:string', depth: 'xsd:unsignedInt' }, { id: 'xsd:string', returnval: 'xsd:string' })}
<!-- method IThing::getKeys-->
${operation('IThing_getKeys', self, { returnval: 'xsd:string[]' })}
<!--skipping method draw for it has parameters with suppressed types-->
`;

/** The whole document around what stands in its schema. */
export const wsdlAround = (schema: string): string => `<?xml version="1.0" encoding="utf-8"?>
<!-- generated -->
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" name="VirtualBox" targetNamespace="http://www.virtualbox.org/">
<wsdl:types><xsd:schema targetNamespace="http://www.virtualbox.org/">
${schema}
</xsd:schema></wsdl:types>
<wsdl:portType name="vboxPortType"><wsdl:operation name="IThing_find"/></wsdl:portType>
</wsdl:definitions>
`;

export const smallWsdl = wsdlAround(`<!-- enum: Mode -
            Off: 0 -
            On: 0x02 -
            -->
<xsd:simpleType name="Mode"><xsd:restriction base="xsd:string"><xsd:enumeration value="Off"/><xsd:enumeration value="On"/></xsd:restriction></xsd:simpleType>
<!-- interface IThingInfo as struct: -->
<xsd:complexType name="IThingInfo"><xsd:sequence>${element('port', 'xsd:int')}${element('owner', 'xsd:string')}</xsd:sequence></xsd:complexType>
<!--Interface IManagedObjectRef-->
<!-- method IManagedObjectRef::release-->
${operation('IManagedObjectRef_release', self, {})}
${thing}
<!--Interface IQuietThing-->
<!-- readonly attribute IQuietThing::midlDoesNotLikeEmptyInterfaces-->
${get('IQuietThing', 'MidlDoesNotLikeEmptyInterfaces', 'xsd:boolean')}
<!--Interface IWebsessionManager-->
<!-- method IWebsessionManager::logon-->
${operation('IWebsessionManager_logon', { username: 'xsd:string' }, { returnval: 'xsd:string' })}`);

export const smallInterfaces: readonly WrittenInterface[] = [
  { name: 'nsISupports', isOutside: true },
  {
    name: 'IThing',
    above: 'nsISupports',
    methods: [
      { name: 'parent', flags: GETTER, params: [[RESULT, 'IThing']] },
      {
        name: 'getGroups',
        params: [
          [OUT, UINT32],
          [RESULT, { array: TEXT, sizeIn: 0 }],
        ],
      },
      {
        name: 'setGroups',
        params: [
          [IN, UINT32],
          [IN, { array: TEXT, sizeIn: 0 }],
        ],
      },
      { name: 'OSName', flags: GETTER, params: [[RESULT, TEXT]] },
      { name: 'OSName', flags: SETTER, params: [[IN, TEXT]] },
      { name: 'mode', flags: GETTER, params: [[RESULT, UINT32]] },
      {
        name: 'getIcon',
        params: [
          [OUT, UINT32],
          [RESULT, { array: OCTET, sizeIn: 0 }],
        ],
      },
      { name: 'info', flags: GETTER, params: [[RESULT, 'IThingInfo']] },
      { name: 'winId', flags: GETTER, params: [[RESULT, INT64]] },
      { name: 'InternalAndReservedAttribute1IThing', flags: GETTER, params: [[RESULT, UINT32]] },
      {
        name: 'find',
        params: [
          [IN, TEXT],
          [OUT, TEXT],
          [IN, UINT32],
          [RESULT, 'IThing'],
        ],
      },
      {
        name: 'getKeys',
        params: [
          [OUT, UINT32],
          [RESULT, { array: TEXT, sizeIn: 0 }],
        ],
      },
      {
        name: 'draw',
        params: [
          [IN, POINTER],
          [IN, UINT32],
          [RESULT, INT32],
        ],
      },
      { name: 'InternalAndReservedMethod1IThing', params: [] },
    ],
  },
  {
    name: 'IThingInfo',
    above: 'nsISupports',
    methods: [
      { name: 'port', flags: GETTER, params: [[RESULT, INT32]] },
      { name: 'owner', flags: GETTER, params: [[RESULT, 'IThing']] },
    ],
  },
  {
    name: 'IQuietThing',
    above: 'IThing',
    methods: [{ name: 'midlDoesNotLikeEmptyInterfaces', flags: GETTER, params: [[RESULT, BOOLEAN]] }],
  },
  {
    name: 'IHiddenThing',
    above: 'nsISupports',
    methods: [
      {
        name: 'getDVDParts',
        params: [
          [OUT, UINT32],
          [RESULT, { array: 'IThing', sizeIn: 0 }],
        ],
      },
      {
        name: 'getParts',
        params: [
          [OUT, UINT32],
          [RESULT, { array: 'IThing', sizeIn: 0 }],
        ],
      },
      {
        name: 'poke',
        params: [
          [IN, UINT32],
          [IN, { array: TEXT, sizeIn: 0 }],
          [IN, BOOLEAN],
        ],
      },
    ],
  },
  {
    name: 'Mode',
    constants: [
      ['Off', 0],
      ['On', 2],
    ],
  },
];

export const smallLibrary = (): Uint8Array => typelib(smallInterfaces);
