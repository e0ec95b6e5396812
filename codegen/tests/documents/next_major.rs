//! The next major version, as a sketch of our own over today's contract: new namespaces and operations, what goes and what
//! has another name, and forms that the contract doesn't have today. Only what goes or is renamed breaks.

use crate::support::update::Repository;
use crate::support::{self, values};
use codegen::Inputs;
use serde_json::{Map, Value, json};

fn reference(schema: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{schema}")})
}

fn resource(name: &str, further: &Value) -> Value {
    let mut properties = json!({
        "id": {"type": "string", "maxLength": 5000},
        "object": values(&[name]),
        "created": {"type": "integer", "format": "unix-time"},
        "livemode": {"type": "boolean"},
    });
    let all = properties.as_object_mut().unwrap();
    all.extend(further.as_object().unwrap().clone());
    json!({"type": "object", "title": "ImplEndpointsThing", "x-resourceId": name,
        "required": ["id", "object", "created", "livemode"], "x-expandableFields": [], "properties": properties})
}

/// Adds an operation; its id is made of the method and the path, as upstream's are.
fn operation(document: &mut Value, method: &str, path: &str, answer: Value, body: &Value) {
    let part = |part: &str| -> String {
        let words = part.trim_matches(['{', '}']).split('_');
        words
            .map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..]))
            .collect()
    };
    let id: String = path
        .trim_start_matches("/v1")
        .split('/')
        .filter(|p| !p.is_empty())
        .map(part)
        .collect();
    let parameters: Vec<Value> = path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| json!({"name": name, "in": "path", "required": true, "style": "simple", "schema": {"type": "string"}}))
        .collect();
    let deep = body.as_object().unwrap().iter();
    let deep = deep.filter(|(_, schema)| schema["type"] == "object");
    let encoding: Map<String, Value> = deep
        .map(|(name, _)| {
            (
                name.clone(),
                json!({"explode": true, "style": "deepObject"}),
            )
        })
        .collect();
    let error = document
        .pointer("/paths/~1v1~1coupons/post/responses/default")
        .unwrap()
        .clone();
    let verb = format!("{}{}", method[..1].to_uppercase(), &method[1..]);
    let operation = json!({
        "operationId": format!("{verb}{id}"), "summary": "Of the sketch", "parameters": parameters,
        "requestBody": {"required": false, "content": {"application/x-www-form-urlencoded": {
            "encoding": encoding, "schema": {"type": "object", "properties": body}}}},
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": answer}}}, "default": error},
    });
    document["paths"][path][method] = operation;
}

fn page(schema: &str, path: &str) -> Value {
    json!({"type": "object", "required": ["data", "has_more", "object", "url"], "x-expandableFields": ["data"], "properties": {
        "data": {"type": "array", "items": reference(schema)}, "has_more": {"type": "boolean"},
        "object": values(&["list"]), "url": {"type": "string", "pattern": format!("^{path}")}}})
}

fn deleted(schema: &str) -> Value {
    json!({"type": "object", "required": ["id", "object", "deleted"], "properties": {
        "id": {"type": "string"}, "object": values(&[schema]), "deleted": {"type": "boolean", "enum": [true]}}})
}

/// 23 operations in four namespaces.
fn add(document: &mut Value) {
    let free = json!({"type": "object", "additionalProperties": true});
    let address = json!({"type": "object", "title": "ImplEndpointsTaxLocationAddress", "properties": {
        "country_code": {"type": "string"}, "region_code": {"type": "string"}}});
    let install = json!({"app": {"type": "string"}, "status": values(&["active", "suspended"]), "settings": free});
    let import = json!({"status": values(&["failed", "pending", "succeeded"]), "entries": {"type": "integer"}});
    let entry = json!({"import": {"anyOf": [{"type": "string"}, reference("product_catalog.import")],
        "x-expansionResources": {"oneOf": [reference("product_catalog.import")]}},
        "attributes": {"type": "object", "additionalProperties": {"type": "string"}}});
    let authentication = json!({"status": values(&["failed", "requires_action", "succeeded"]),
        "electronic_commerce_indicator": values(&["01", "02", "05"])});
    let location = json!({"place": address, "hours": reference("impl_endpoints_location_hours"), "kind": values(&["store", "warehouse"])});
    for (name, further) in [
        ("apps.install", &install),
        ("product_catalog.import", &import),
        ("product_catalog.entry", &entry),
        ("three_d_secure.authentication", &authentication),
        ("tax.location", &location),
    ] {
        document["components"]["schemas"][name] = resource(name, further);
    }
    document["components"]["schemas"]["product_catalog.entry"]["x-expandableFields"] =
        json!(["import"]);
    for name in ["apps.install", "tax.location"] {
        let gone = format!("deleted_{name}");
        document["components"]["schemas"][gone] = deleted(name);
    }
    document["components"]["schemas"]["impl_endpoints_location_hours"] = support::object(
        "ImplEndpointsLocationHours",
        json!({"opens": {"type": "string"}, "closes": {"type": "string"}}),
    );
    let none = json!({});
    let nothing = json!({"type": "string", "enum": [""]});
    let install = json!({"app": {"type": "string"}, "settings": free});
    let location = json!({"place": address, "former": address, "kind": values(&["store", "warehouse"]), "note": nothing});
    let pay =
        json!({"amount": {"type": "integer"}, "flow": values(&["challenge", "frictionless"])});
    let import = json!({"source": {"type": "string"}});
    for (path, one, schema, takes, actions) in [
        (
            "/v1/apps/installs",
            "install",
            "apps.install",
            &install,
            &["suspend", "resume"][..],
        ),
        (
            "/v1/product_catalog/imports",
            "import",
            "product_catalog.import",
            &import,
            &["cancel"][..],
        ),
        (
            "/v1/three_d_secure/authentications",
            "authentication",
            "three_d_secure.authentication",
            &pay,
            &["cancel"][..],
        ),
        (
            "/v1/tax/locations",
            "location",
            "tax.location",
            &location,
            &[][..],
        ),
    ] {
        let at = format!("{path}/{{{one}}}");
        operation(document, "get", path, page(schema, path), &none);
        operation(document, "post", path, reference(schema), takes);
        operation(document, "get", &at, reference(schema), &none);
        for action in actions {
            operation(
                document,
                "post",
                &format!("{at}/{action}"),
                reference(schema),
                &none,
            );
        }
        if document["components"]["schemas"]
            .get(format!("deleted_{schema}"))
            .is_some()
        {
            operation(document, "post", &at, reference(schema), takes);
            operation(
                document,
                "delete",
                &at,
                reference(&format!("deleted_{schema}")),
                &none,
            );
        }
    }
    let entries = "/v1/product_catalog/entries";
    operation(
        document,
        "get",
        entries,
        page("product_catalog.entry", entries),
        &none,
    );
    operation(
        document,
        "get",
        &format!("{entries}/{{entry}}"),
        reference("product_catalog.entry"),
        &none,
    );
    operation(
        document,
        "post",
        &format!("{entries}/{{entry}}"),
        reference("product_catalog.entry"),
        &json!({"attributes": free}),
    );
}

const FORM: &str = "post/requestBody/content/application~1x-www-form-urlencoded/schema";

fn parameters<'d>(document: &'d mut Value, path: &str) -> &'d mut Map<String, Value> {
    let at = format!("/paths/{}/{FORM}/properties", path.replace('/', "~1"));
    document.pointer_mut(&at).unwrap().as_object_mut().unwrap()
}

/// What goes, what has another name, and forms that are new.
fn change(document: &mut Value) {
    parameters(document, "/v1/coupons")
        .shift_remove("redeem_by")
        .unwrap();
    let refund = parameters(document, "/v1/refunds");
    let renamed = refund.shift_remove("instructions_email").unwrap();
    refund.insert("instructions_sent_to".to_owned(), renamed);
    parameters(document, "/v1/refunds").insert(
        "annex".to_owned(),
        json!({"type": "object", "additionalProperties": true}),
    );
    parameters(document, "/v1/coupons").insert(
        "leaflet".to_owned(),
        json!({"type": "string", "enum": [""]}),
    );
    let coupon = document
        .pointer_mut("/components/schemas/coupon/properties")
        .unwrap();
    coupon["annex"] = json!({"type": "object", "additionalProperties": true});
}

#[test]
fn only_upstreams_own_breaks_are_told() {
    let inputs = Inputs {
        words: Vec::new(),
        ..support::contract()
    };
    let mut next: Value = serde_json::from_str(&inputs.snapshot).unwrap();
    let count = |document: &Value| {
        let items = document["paths"].as_object().unwrap().values();
        items
            .map(|item| item.as_object().unwrap().len())
            .sum::<usize>()
    };
    let before = count(&next);
    next["info"]["version"] = "2026-09-30.next".into();
    add(&mut next);
    change(&mut next);
    assert_eq!(count(&next), before + 23);
    let mut repository = Repository { inputs };
    let names = repository.names();
    let all = repository.changes(&next);
    let breaks: Vec<&String> = all
        .iter()
        .filter(|change| change.starts_with("major"))
        .collect();
    assert_eq!(
        breaks,
        [
            "major coupons::Create::redeem_by: the setter is gone",
            "major refunds::Create::instructions_email: the setter is gone",
        ]
    );
    let now = repository.names();
    assert_eq!(names.difference(&now).count(), 0);
    let new: Vec<&str> = now.difference(&names).map(String::as_str).collect();
    for name in [
        "apps.installs.suspend",
        "apps::Install",
        "product_catalog.imports.cancel",
        "product_catalog::Entry",
        "tax.locations.delete",
        "tax::locations::params::TaxLocationAddress",
        "three_d_secure.authentications.create",
    ] {
        assert!(new.contains(&name), "{name} isn't one of {new:#?}");
    }
    assert!(
        !new.iter().any(|name| name.to_lowercase().contains("impl")),
        "{new:#?}"
    );
}
