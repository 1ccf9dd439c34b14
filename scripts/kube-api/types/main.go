// Writes the fields of Kubernetes' own kinds as JSON: name, number in protobuf, whether they are left out when empty, type.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"

	apps "k8s.io/api/apps/v1"
	authn "k8s.io/api/authentication/v1"
	authz "k8s.io/api/authorization/v1"
	autoscaling "k8s.io/api/autoscaling/v1"
	coord "k8s.io/api/coordination/v1"
	core "k8s.io/api/core/v1"
	events "k8s.io/api/events/v1"
	net "k8s.io/api/networking/v1"
	policy "k8s.io/api/policy/v1"
	rbac "k8s.io/api/rbac/v1"
	sched "k8s.io/api/scheduling/v1"
	storage "k8s.io/api/storage/v1"
	crd "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
)

var types = map[string]map[string]string{}

var special = map[string]string{
	"k8s.io/apimachinery/pkg/api/resource.Quantity":                 "quantity",
	"k8s.io/apimachinery/pkg/apis/meta/v1.Time":                     "time",
	"k8s.io/apimachinery/pkg/apis/meta/v1.MicroTime":                "microtime",
	"k8s.io/apimachinery/pkg/apis/meta/v1.Duration":                 "duration",
	"k8s.io/apimachinery/pkg/util/intstr.IntOrString":               "intOrString",
	"k8s.io/apimachinery/pkg/runtime.RawExtension":                  "raw",
	"k8s.io/apimachinery/pkg/apis/meta/v1.FieldsV1":                 "raw",
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1.JSON": "raw",
}

func nameOf(t reflect.Type) string {
	p := strings.Split(t.PkgPath(), "/")
	pkg := p[len(p)-2]
	return pkg + "." + t.Name()
}

func kindOf(t reflect.Type) string {
	if s, ok := special[t.PkgPath()+"."+t.Name()]; ok {
		return s
	}
	switch t.Kind() {
	case reflect.String:
		return "text"
	case reflect.Bool:
		return "flag"
	case reflect.Int, reflect.Int32:
		return "int32"
	case reflect.Int64:
		return "int64"
	case reflect.Float64:
		return "double"
	case reflect.Struct:
		visit(t)
		return nameOf(t)
	case reflect.Ptr:
		return kindOf(t.Elem())
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return "bytes"
		}
		if t.PkgPath() != "" {
			return "items"
		} // a named list is a message around it: ExtraValue
		return "[]" + kindOf(t.Elem())
	case reflect.Map:
		return "{}" + kindOf(t.Elem())
	}
	panic(fmt.Sprint("kind of ", t))
}

func visit(t reflect.Type) {
	name := nameOf(t)
	if _, ok := types[name]; ok {
		return
	}
	fields := map[string]string{}
	types[name] = fields
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		tag, ok := f.Tag.Lookup("protobuf")
		if !ok || tag == "-" {
			continue
		}
		number := strings.Split(tag, ",")[1]
		j := strings.Split(f.Tag.Get("json"), ",")
		key := j[0]
		mark := ""
		for _, o := range j[1:] {
			// A struct that holds nothing is written all the same, unless it says otherwise.
			if o == "omitzero" || o == "omitempty" && f.Type.Kind() != reflect.Struct {
				mark = "?"
			}
		}
		if f.Type.Kind() == reflect.Ptr {
			mark += "*"
		}
		if key == "" {
			key = "<" + f.Name
		}
		fields[key] = number + mark + " " + kindOf(f.Type)
	}
}

func main() {
	roots := map[string][]any{
		"v1":                           {core.Namespace{}, core.Node{}, core.Pod{}, core.Event{}, core.PersistentVolumeClaim{}, core.PersistentVolume{}, core.Service{}, core.Secret{}, core.ConfigMap{}, core.ServiceAccount{}, core.ResourceQuota{}, core.LimitRange{}, core.Binding{}},
		"apps/v1":                      {apps.Deployment{}},
		"autoscaling/v1":               {autoscaling.Scale{}},
		"authentication.k8s.io/v1":     {authn.SelfSubjectReview{}, authn.TokenRequest{}, authn.TokenReview{}},
		"authorization.k8s.io/v1":      {authz.SelfSubjectAccessReview{}, authz.SelfSubjectRulesReview{}, authz.SubjectAccessReview{}, authz.LocalSubjectAccessReview{}},
		"coordination.k8s.io/v1":       {coord.Lease{}},
		"events.k8s.io/v1":             {events.Event{}},
		"networking.k8s.io/v1":         {net.NetworkPolicy{}},
		"policy/v1":                    {policy.PodDisruptionBudget{}, policy.Eviction{}},
		"rbac.authorization.k8s.io/v1": {rbac.Role{}, rbac.ClusterRole{}, rbac.RoleBinding{}, rbac.ClusterRoleBinding{}},
		"scheduling.k8s.io/v1":         {sched.PriorityClass{}},
		"storage.k8s.io/v1":            {storage.StorageClass{}},
		"apiextensions.k8s.io/v1":      {crd.CustomResourceDefinition{}},
		"meta.k8s.io/v1":               {meta.DeleteOptions{}, meta.Status{}},
	}
	kinds := map[string]string{}
	for gv, list := range roots {
		for _, o := range list {
			t := reflect.TypeOf(o)
			visit(t)
			kinds[gv+" "+t.Name()] = nameOf(t)
		}
	}
	json.NewEncoder(os.Stdout).Encode(map[string]any{"kinds": kinds, "types": types})
}
