//! Lowering alone: what small documents become before anything has a name.

use crate::support::lowered;
use codegen::ir::{
    Api, Arm, Body, Constant, Def, Enumeration, Field, Method, Page, Place, Record, Response, Rule,
    Scalar, Schema, Ty, Type, TypeId, Union,
};
use serde_json::{Value, json};

/// A document of these paths and component schemas.
fn lower(paths: Value, schemas: Value) -> Api {
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    lowered(&document.to_string())
}

/// A document of component schemas alone.
fn schemas(schemas: Value) -> Api {
    lower(json!({}), schemas)
}

/// A document of one operation that posts this form.
fn form(schema: Value, components: Value) -> Api {
    let post = json!({
        "operationId": "PostThings",
        "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": schema}}},
        "responses": answers(text()),
    });
    lower(json!({"/v1/things": {"post": post}}), components)
}

fn get(id: &str, path: &str, answer: Value) -> Value {
    let names = path
        .split('{')
        .skip(1)
        .filter_map(|part| part.split('}').next());
    let parameters: Vec<Value> = names
        .map(|name| json!({"name": name, "in": "path", "required": true, "style": "simple", "schema": text()}))
        .collect();
    json!({"operationId": id, "parameters": parameters, "responses": answers(answer)})
}

fn answers(schema: Value) -> Value {
    json!({"200": {"description": "", "content": {"application/json": {"schema": schema}}}})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn tagged(name: &str) -> Value {
    json!({
        "type": "object",
        "properties": {"id": text(), "object": {"type": "string", "enum": [name]}},
        "required": ["id", "object"],
    })
}

fn deleted(name: &str) -> Value {
    json!({
        "type": "object",
        "properties": {
            "deleted": {"type": "boolean", "enum": [true]},
            "id": text(),
            "object": {"type": "string", "enum": [name]},
        },
        "required": ["deleted", "id", "object"],
    })
}

fn id_of(api: &Api, schema: &str) -> TypeId {
    match &api.schemas[schema] {
        Schema::Type(id) | Schema::Merged(id) => *id,
        Schema::Alias(ty) => panic!("{schema} is another name for {ty:?}"),
    }
}

fn of<'a>(api: &'a Api, schema: &str) -> &'a Type {
    api.get(id_of(api, schema))
}

fn record(ty: &Type) -> &Record {
    match &ty.def {
        Def::Record(record) => record,
        other => panic!("{other:?}"),
    }
}

fn named(ty: &Ty) -> TypeId {
    match ty {
        Ty::Named(id) => *id,
        other => panic!("{other:?}"),
    }
}

fn union<'a>(api: &'a Api, ty: &Ty) -> &'a Union {
    match &api.get(named(ty)).def {
        Def::Union(union) => union,
        other => panic!("{other:?}"),
    }
}

fn values(api: &Api, ty: &Ty) -> Vec<String> {
    match &api.get(named(ty)).def {
        Def::Enumeration(Enumeration { values, .. }) => values.clone(),
        other => panic!("{other:?}"),
    }
}

fn field<'a>(fields: &'a [Field], name: &str) -> &'a Field {
    fields
        .iter()
        .find(|field| field.name == name)
        .unwrap_or_else(|| panic!("no field {name}"))
}

fn rules(union: &Union) -> Vec<Rule> {
    union.arms.iter().map(|arm| arm.rule.clone()).collect()
}

#[test]
fn fields_say_whether_they_must_be_there_and_may_be_null() {
    let api = schemas(json!({"thing": {
        "type": "object",
        "properties": {
            "both": {"type": "string", "nullable": true},
            "limited": {"type": "integer", "minimum": 1, "maximum": 9},
            "must": {"type": "string", "maxLength": 5, "pattern": "^a"},
            "old": {"type": "boolean", "deprecated": true},
            "reference": {"anyOf": [{"$ref": "#/components/schemas/other"}], "nullable": true},
        },
        "required": ["both", "must"],
    }, "other": {"type": "object", "properties": {"a": {"type": "number"}}}}));
    let thing = record(of(&api, "thing"));
    let facts: Vec<_> = thing
        .fields
        .iter()
        .map(|f| (f.name.as_str(), f.required, f.nullable, f.clearable))
        .collect();
    assert_eq!(
        facts,
        [
            ("both", true, true, false),
            ("limited", false, false, false),
            ("must", true, false, false),
            ("old", false, false, false),
            ("reference", false, true, false),
        ]
    );
    let must = &field(&thing.fields, "must").facts;
    assert_eq!(
        (must.max_length, must.pattern.as_deref()),
        (Some(5), Some("^a"))
    );
    let limited = &field(&thing.fields, "limited").facts;
    assert_eq!((limited.minimum, limited.maximum), (Some(1), Some(9)));
    assert!(field(&thing.fields, "old").facts.deprecated);
    assert_eq!(
        field(&thing.fields, "reference").ty,
        Ty::Named(id_of(&api, "other"))
    );
    assert_eq!(of(&api, "thing").pointer, "/components/schemas/thing");
}

#[test]
fn only_what_is_always_there_is_a_constant() {
    let one = |nullable: bool| json!({"type": "string", "enum": ["one"], "nullable": nullable});
    let api = schemas(json!({"thing": {
        "type": "object",
        "properties": {
            "always": one(false),
            "flag": {"type": "boolean", "enum": [true]},
            "maybe": one(false),
            "maybe_flag": {"type": "boolean", "enum": [true]},
            "null": one(true),
        },
        "required": ["always", "flag", "null"],
    }}));
    let thing = record(of(&api, "thing"));
    assert_eq!(
        thing.constants,
        [
            Constant {
                name: "always".to_owned(),
                value: Scalar::Text("one".to_owned())
            },
            Constant {
                name: "flag".to_owned(),
                value: Scalar::Bool(true)
            },
        ]
    );
    assert_eq!(values(&api, &field(&thing.fields, "maybe").ty), ["one"]);
    assert_eq!(values(&api, &field(&thing.fields, "null").ty), ["one"]);
    assert_eq!(field(&thing.fields, "maybe_flag").ty, Ty::Bool);
}

#[test]
fn formats_have_types_of_their_own() {
    let api = schemas(json!({"thing": {"type": "object", "properties": {
        "any": {"type": "object"},
        "currency": {"type": "string", "format": "currency"},
        "decimal": {"type": "string", "format": "decimal"},
        "email": {"type": "string", "format": "email"},
        "integer": {"type": "integer"},
        "int64": {"type": "string", "format": "int64"},
        "list": {"type": "array", "items": {"type": "string", "nullable": true}},
        "map": {"type": "object", "additionalProperties": {"type": "integer", "format": "unix-time"}},
        "number": {"type": "number"},
        "time": {"type": "string", "format": "date-time"},
        "timestamp": {"type": "integer", "format": "unix-time"},
    }}}));
    let tys: Vec<_> = record(of(&api, "thing"))
        .fields
        .iter()
        .map(|f| f.ty.clone())
        .collect();
    assert_eq!(
        tys,
        [
            Ty::Json,
            Ty::Currency,
            Ty::Decimal,
            Ty::Text,
            Ty::Int,
            Ty::Int64,
            Ty::List(Box::new(Ty::Nullable(Box::new(Ty::Text)))),
            Ty::Map(Box::new(Ty::Timestamp)),
            Ty::Float,
            Ty::DateTime,
            Ty::Timestamp,
        ]
    );
}

#[test]
fn each_place_has_a_type_of_its_own() {
    let api = schemas(json!({"a": {"type": "object", "properties": {
        "billing": {"type": "object", "title": "address", "properties": {"city": text()}},
        "shipping": {"type": "array", "items": {"type": "object", "properties": {"city": text()}}},
    }}}));
    let uses: Vec<_> = api
        .types
        .iter()
        .flat_map(|ty| &ty.uses)
        .map(|one| one.path.join("."))
        .collect();
    assert_eq!(uses, ["billing", "shipping[]"]);
    let titles: Vec<_> = api.types.iter().map(|ty| ty.title.as_deref()).collect();
    assert_eq!(titles, [None, Some("address"), None]);
}

#[test]
fn aliases_are_what_they_stand_for() {
    let api = schemas(json!({
        "first": reference("second"),
        "map": {"type": "object", "additionalProperties": {"type": "integer"}},
        "second": reference("thing"),
        "short": {"type": "string", "maxLength": 3},
        "thing": {"type": "object", "properties": {"again": reference("first"), "map": reference("map"), "short": reference("short")}},
    }));
    let thing = id_of(&api, "thing");
    assert_eq!(api.schemas["first"], Schema::Alias(Ty::Named(thing)));
    assert_eq!(api.schemas["short"], Schema::Alias(Ty::Text));
    assert_eq!(api.types.len(), 1);
    let tys: Vec<_> = record(api.get(thing))
        .fields
        .iter()
        .map(|f| f.ty.clone())
        .collect();
    assert_eq!(
        tys,
        [Ty::Named(thing), Ty::Map(Box::new(Ty::Int)), Ty::Text]
    );
}

#[test]
fn unions_are_told_apart_by_tag_or_shape_or_kind() {
    let api = schemas(json!({
        "bank": tagged("bank"),
        "card": tagged("card"),
        "deleted_card": deleted("card"),
        "either": {"anyOf": [reference("bank"), reference("card")]},
        "plain": {"type": "object", "properties": {"a": text()}},
        "thing": {"type": "object", "properties": {
            "again": {"anyOf": [reference("card"), reference("bank")]},
            "kinds": {"anyOf": [text(), {"type": "integer"}, {"type": "array", "items": text()}, reference("plain")]},
            "nested": {"anyOf": [reference("either"), reference("deleted_card")]},
            "shapes": {"anyOf": [reference("card"), reference("plain")]},
        }},
    }));
    let thing = record(of(&api, "thing"));
    let either = union(&api, &Ty::Named(id_of(&api, "either")));
    assert_eq!(either.tag.as_deref(), Some("object"));
    assert_eq!(
        rules(either),
        [Rule::Tag("bank".to_owned()), Rule::Tag("card".to_owned())]
    );
    // A member that is a union stands for its own members.
    let nested = union(&api, &field(&thing.fields, "nested").ty);
    assert_eq!(
        rules(nested),
        [
            Rule::Tag("bank".to_owned()),
            Rule::Tag("card".to_owned()),
            Rule::Deleted("card".to_owned())
        ]
    );
    let shapes = union(&api, &field(&thing.fields, "shapes").ty);
    assert_eq!(
        (shapes.tag.as_deref(), rules(shapes)),
        (None, vec![Rule::Shape, Rule::Shape])
    );
    let kinds = union(&api, &field(&thing.fields, "kinds").ty);
    assert_eq!(
        rules(kinds),
        [Rule::String, Rule::Integer, Rule::List, Rule::Shape]
    );
}

#[test]
fn expandable_fields_name_what_they_expand_to() {
    let expandable = |names: &[&str]| {
        let references: Vec<_> = names.iter().map(|name| reference(name)).collect();
        let mut any_of = vec![text()];
        any_of.extend(references.clone());
        json!({"anyOf": any_of, "x-expansionResources": {"oneOf": references}})
    };
    let api = schemas(json!({
        "bank": tagged("bank"),
        "card": tagged("card"),
        "deleted_card": deleted("card"),
        "thing": {"type": "object", "properties": {
            "card": expandable(&["card"]),
            "deletable": expandable(&["card", "deleted_card"]),
            "payer": expandable(&["card", "bank", "deleted_card"]),
        }},
    }));
    let thing = record(of(&api, "thing"));
    let card = id_of(&api, "card");
    assert_eq!(
        field(&thing.fields, "card").ty,
        Ty::Expandable {
            target: card,
            deleted: None
        }
    );
    let deleted = Some(id_of(&api, "deleted_card"));
    assert_eq!(
        field(&thing.fields, "deletable").ty,
        Ty::Expandable {
            target: card,
            deleted
        }
    );
    let Ty::Expandable {
        target,
        deleted: None,
    } = field(&thing.fields, "payer").ty
    else {
        panic!("{:?}", thing.fields);
    };
    assert_eq!(union(&api, &Ty::Named(target)).arms.len(), 3);
}

#[test]
fn ids_in_paths_and_parameters_are_of_what_they_name() {
    let expandable = json!({"anyOf": [text(), reference("card")], "x-expansionResources": {"oneOf": [reference("card")]}});
    let other = json!({"anyOf": [text(), reference("thing")], "x-expansionResources": {"oneOf": [reference("thing")]}});
    let mut thing = tagged("thing");
    thing["properties"]["source"] = expandable.clone();
    thing["properties"]["owner"] = expandable;
    let mut card = tagged("card");
    card["properties"]["owner"] = other;
    let post = json!({
        "operationId": "Post",
        "parameters": get("", "/{thing}", text())["parameters"],
        "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {
            "type": "object", "properties": {"owner": text(), "source": text(), "word": text()},
        }}}},
        "responses": answers(text()),
    });
    let api = lower(
        json!({
            "/v1/things/{thing}": {"get": get("GetThing", "/v1/things/{thing}", reference("thing"))},
            "/v1/things/{id}/cards/{card}": {"get": get("GetCard", "/v1/things/{id}/cards/{card}", reference("card"))},
            "/v1/things/{thing}/pay": {"post": post},
            "/v1/words/{word}": {"get": get("GetWord", "/v1/words/{word}", text())},
        }),
        json!({"card": card, "thing": thing}),
    );
    let (thing, card) = (Ty::Id(id_of(&api, "thing")), Ty::Id(id_of(&api, "card")));
    let tys = |id: &str| -> Vec<Ty> {
        let operation = api.operations.iter().find(|o| o.id == id).unwrap();
        operation.parameters.iter().map(|p| p.ty.clone()).collect()
    };
    assert_eq!(tys("GetThing"), std::slice::from_ref(&thing));
    assert_eq!(tys("GetCard"), [thing.clone(), card.clone()]);
    // `source` is a card wherever it is expandable; `owner` is one thing here and another there.
    assert_eq!(tys("Post"), [thing, Ty::Text, card, Ty::Text]);
    assert_eq!(tys("GetWord"), [Ty::Text]);
}

#[test]
fn pages_are_of_their_items() {
    let list = |names: &[&str]| {
        let mut properties: serde_json::Map<String, Value> =
            names.iter().map(|n| ((*n).to_owned(), text())).collect();
        properties.insert(
            "data".to_owned(),
            json!({"type": "array", "items": reference("thing")}),
        );
        json!({"type": "object", "properties": properties})
    };
    let paths = [
        (
            "/v1/a",
            list(&["has_more", "object", "url"]),
            Some(Page::List),
        ),
        (
            "/v1/b",
            list(&["has_more", "next_page", "object", "total_count", "url"]),
            Some(Page::SearchResult),
        ),
        (
            "/v2/c",
            list(&["next_page_url", "previous_page_url"]),
            Some(Page::V2List),
        ),
        ("/v1/d", list(&["has_more", "object", "url", "count"]), None),
    ];
    let items = paths.iter().map(|(path, answer, _)| {
        (
            (*path).to_owned(),
            json!({"get": get(&path[4..], path, answer.clone())}),
        )
    });
    let api = lower(
        Value::Object(items.collect()),
        json!({"thing": tagged("thing")}),
    );
    let thing = Ty::Named(id_of(&api, "thing"));
    for (operation, (path, _, page)) in api.operations.iter().zip(paths) {
        match (&operation.response, page) {
            (Response::Json(ty), Some(page)) => {
                assert_eq!(*ty, Ty::Page(page, Box::new(thing.clone())), "{path}")
            }
            (Response::Json(ty), None) => assert_eq!(record(api.get(named(ty))).fields.len(), 5),
            (Response::Binary(media), _) => panic!("{media}"),
        }
    }
}

#[test]
fn parameters_can_be_cleared_where_an_empty_text_or_null_is_allowed() {
    let empty = json!({"type": "string", "enum": [""]});
    let api = form(
        json!({"type": "object", "properties": {
            "choice": {"anyOf": [{"type": "integer"}, {"type": "boolean"}, empty.clone()]},
            "empty_alone": empty.clone(),
            "items": {"type": "array", "items": {"anyOf": [text(), empty.clone()]}},
            "null": {"type": "string", "nullable": true},
            "object": {"anyOf": [{"type": "object", "properties": {"a": text()}}, empty.clone()]},
            "plain": text(),
            "text": {"anyOf": [{"type": "string", "maxLength": 3}, empty]},
            "value": {"type": "string", "enum": ["", "a", "b"]},
            "value_alone": {"type": "string", "enum": ["", "a"]},
        }}),
        json!({}),
    );
    let parameters = &api.operations[0].parameters;
    let clearable: Vec<_> = parameters
        .iter()
        .filter(|p| p.clearable)
        .map(|p| p.name.as_str())
        .collect();
    assert_eq!(
        clearable,
        [
            "choice",
            "empty_alone",
            "null",
            "object",
            "text",
            "value",
            "value_alone"
        ]
    );
    assert!(parameters.iter().all(|p| !p.nullable));
    assert_eq!(
        rules(union(&api, &field(parameters, "choice").ty)),
        [Rule::Integer, Rule::Boolean]
    );
    assert_eq!(
        field(parameters, "items").ty,
        Ty::List(Box::new(Ty::Clearable(Box::new(Ty::Text))))
    );
    assert_eq!(field(parameters, "text").ty, Ty::Text);
    assert_eq!(field(parameters, "text").facts.max_length, Some(3));
    assert_eq!(values(&api, &field(parameters, "value").ty), ["a", "b"]);
    assert_eq!(values(&api, &field(parameters, "value_alone").ty), ["a"]);
}

#[test]
fn words_beside_another_kind_are_arms_of_their_own() {
    let api = form(
        json!({"type": "object", "properties": {
            "range": {"anyOf": [{"type": "object", "properties": {"gt": {"type": "integer"}}}, {"type": "integer"}]},
            "trial_end": {"anyOf": [{"type": "string", "enum": ["now", "never"]}, {"type": "integer", "format": "unix-time"}]},
        }}),
        json!({}),
    );
    let parameters = &api.operations[0].parameters;
    assert_eq!(
        union(&api, &field(parameters, "trial_end").ty).arms,
        [
            Arm::of(Ty::Text, Rule::Text("now".to_owned())),
            Arm::of(Ty::Text, Rule::Text("never".to_owned())),
            Arm::of(Ty::Timestamp, Rule::Integer),
        ]
    );
    let range = union(&api, &field(parameters, "range").ty);
    assert_eq!(rules(range), [Rule::Shape, Rule::Integer]);
    assert_eq!(
        api.get(named(&range.arms[0].ty)).uses[0].path,
        ["range", "range"]
    );
}

/// Of filters, the contract says only that they are whole numbers: what most answers mean by their names decides.
#[test]
fn a_number_is_a_time_where_its_name_is_one_in_answers() {
    let number = json!({"type": "integer"});
    let time = json!({"type": "integer", "format": "unix-time"});
    let range = json!({"type": "object", "properties": {"gt": number, "lte": number}});
    let filter = json!({"anyOf": [range, number]});
    let holds = |created: &Value| json!({"type": "object", "properties": {"amount": number, "created": created}});
    let api = form(
        json!({"type": "object", "properties": {"amount": filter, "created": filter, "limit": number}}),
        json!({"one": holds(&time), "two": holds(&time), "forgotten": holds(&number)}),
    );
    let parameters = &api.operations[0].parameters;
    let bounds = |name: &str| {
        let filter = union(&api, &field(parameters, name).ty);
        let fields = &record(api.get(named(&filter.arms[0].ty))).fields;
        let bounds = fields.iter().map(|field| field.ty.clone());
        bounds
            .chain([filter.arms[1].ty.clone()])
            .collect::<Vec<Ty>>()
    };
    assert_eq!(
        bounds("created"),
        [Ty::Timestamp, Ty::Timestamp, Ty::Timestamp]
    );
    assert_eq!(bounds("amount"), [Ty::Int, Ty::Int, Ty::Int]);
    assert_eq!(field(parameters, "limit").ty, Ty::Int);
}

#[test]
fn parameters_travel_where_the_contract_says() {
    let body = |media: &str| json!({"content": {media: {"schema": {"type": "object", "properties": {"b": text()}, "required": ["b"]}}}});
    let parameters = json!([
        {"name": "q", "in": "query", "required": false, "style": "form", "schema": text()},
        {"name": "second", "in": "path", "required": true, "style": "simple", "schema": text()},
        {"name": "first", "in": "path", "required": true, "style": "simple", "schema": text()},
    ]);
    let path = "/v1/{first}/{second}";
    let pdf = json!({"200": {"description": "", "content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}});
    let form = "application/x-www-form-urlencoded";
    let api = lower(
        json!({
            path: {
                "get": {"operationId": "a", "parameters": parameters, "responses": pdf, "servers": [{"url": "https://files.stripe.com/"}]},
                "post": {"operationId": "b", "parameters": parameters, "requestBody": body(form), "responses": answers(text()), "deprecated": true},
                "delete": {"operationId": "c", "parameters": parameters, "requestBody": body(form), "responses": answers(text())},
            },
            "/v1/files": {"post": {"operationId": "d", "requestBody": body("multipart/form-data"), "responses": answers(text())}},
            "/v1/nothing": {"post": {"operationId": "f", "summary": "Do it", "responses": answers(text())}},
            "/v2/json": {"post": {"operationId": "e", "requestBody": body("application/json"), "responses": answers(text())}},
        }),
        json!({}),
    );
    let find = |id: &str| api.operations.iter().find(|o| o.id == id).unwrap();
    let places = |id: &str| -> Vec<(&str, Place, bool)> {
        find(id)
            .parameters
            .iter()
            .map(|p| (p.name.as_str(), p.place, p.required))
            .collect()
    };
    let first = [
        ("first", Place::Path, true),
        ("second", Place::Path, true),
        ("q", Place::Query, false),
    ];
    assert_eq!(places("a"), first);
    assert_eq!(
        places("b"),
        [&first[..], &[("b", Place::Body, true)]].concat()
    );
    // A DELETE has no body on the wire.
    assert_eq!(
        places("c"),
        [&first[..], &[("b", Place::Query, true)]].concat()
    );
    let bodies = ["a", "b", "c", "d", "e", "f"].map(|id| find(id).body);
    assert_eq!(
        bodies,
        [
            Body::Query,
            Body::Form,
            Body::Query,
            Body::Multipart,
            Body::Json,
            Body::Form
        ]
    );
    assert_eq!(
        ["a", "b", "c"].map(|id| find(id).method),
        [Method::Get, Method::Post, Method::Delete]
    );
    assert_eq!(
        find("a").response,
        Response::Binary("application/pdf".to_owned())
    );
    assert_eq!(
        find("a").server.as_deref(),
        Some("https://files.stripe.com")
    );
    assert_eq!(find("b").server, None);
    assert_eq!((find("a").deprecated, find("b").deprecated), (false, true));
    assert_eq!(find("f").summary.as_deref(), Some("Do it"));
    assert_eq!(find("b").pointer, "/paths/~1v1~1{first}~1{second}/post");
}

#[test]
fn error_bodies_of_v2_are_read_as_one() {
    let error = |code: &str, more: Value, required: Value| {
        let mut properties = json!({"code": {"type": "string", "enum": [code]}, "message": text()});
        properties
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({"type": "object", "properties": {
            "error": {"type": "object", "properties": properties, "required": required},
        }, "required": ["error"]})
    };
    let reason = |name: &str| json!({"reasons": {"type": "array", "items": {"type": "object", "properties": {name: {"type": "integer"}}, "required": [name]}}});
    let mut operation = get("a", "/v2/things", text());
    operation["responses"]["default"] = json!({"description": "", "content": {"application/json": {"schema": {
        "oneOf": [reference("v2.error.b"), reference("v2.error.a")],
    }}}});
    let api = lower(
        json!({"/v2/things": {"get": operation}}),
        json!({
            "v2.error.a": error("a", reason("limit"), json!(["code", "message"])),
            "v2.error.b": error("b", reason("field"), json!(["code"])),
            "v2.error.other": error("other", json!({}), json!([])),
        }),
    );
    let merged = id_of(&api, "v2.error.a");
    assert_eq!(api.schemas["v2.error.a"], Schema::Merged(merged));
    assert_eq!(api.schemas["v2.error.b"], Schema::Merged(merged));
    assert_eq!(
        api.schemas["v2.error.other"],
        Schema::Type(id_of(&api, "v2.error.other"))
    );
    let error = record(api.get(named(&field(&record(api.get(merged)).fields, "error").ty)));
    let required: Vec<_> = error
        .fields
        .iter()
        .map(|f| (f.name.as_str(), f.required))
        .collect();
    assert_eq!(
        required,
        [("code", true), ("message", false), ("reasons", false)]
    );
    assert_eq!(values(&api, &field(&error.fields, "code").ty), ["a", "b"]);
    let Ty::List(reason) = &field(&error.fields, "reasons").ty else {
        panic!("{error:?}");
    };
    let reason = record(api.get(named(reason)));
    let fields: Vec<_> = reason
        .fields
        .iter()
        .map(|f| (f.name.as_str(), f.ty.clone(), f.required))
        .collect();
    // What one of them has alone can be absent, whatever that one says.
    assert_eq!(
        fields,
        [("limit", Ty::Int, false), ("field", Ty::Int, false)]
    );
}

#[test]
fn types_may_hold_themselves() {
    let api = schemas(json!({
        "even": {"type": "object", "properties": {"odd": reference("odd")}, "required": ["odd"]},
        "node": {"type": "object", "properties": {
            "children": {"type": "array", "items": reference("node")},
            "parent": {"anyOf": [reference("node")], "nullable": true},
        }, "required": ["children", "parent"]},
        "odd": {"type": "object", "properties": {"even": reference("even")}},
    }));
    let node = Ty::Named(id_of(&api, "node"));
    let tys: Vec<_> = record(of(&api, "node"))
        .fields
        .iter()
        .map(|f| f.ty.clone())
        .collect();
    assert_eq!(tys, [Ty::List(Box::new(node.clone())), node]);
    assert_eq!(
        record(of(&api, "even")).fields[0].ty,
        Ty::Named(id_of(&api, "odd"))
    );
}
