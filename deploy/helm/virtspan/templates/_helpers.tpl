{{- define "virtspan.name" -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" }}-virtspan
{{- end }}

{{- define "virtspan.labels" -}}
app.kubernetes.io/name: virtspan
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "virtspan.selector" -}}
app.kubernetes.io/name: virtspan
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "virtspan.hosts" -}}
{{- $name := include "virtspan.name" . -}}
{{- $hosts := list $name (printf "%s.%s" $name .Release.Namespace) (printf "%s.%s.svc" $name .Release.Namespace) (printf "%s.%s.svc.cluster.local" $name .Release.Namespace) -}}
{{- if .Values.ingress.host }}{{ $hosts = append $hosts .Values.ingress.host }}{{ end -}}
{{- join "," $hosts -}}
{{- end }}
