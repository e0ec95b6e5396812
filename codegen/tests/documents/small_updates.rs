//! Small updates from end to end: none stops, each changelog tells every member that came or went, where the contract
//! says it, and no break is of our own making.

use crate::support::update::Repository;
use crate::support::{self, document, object, values};
use codegen::Inputs;
use codegen::diff::Step;
use serde_json::{Value, json};

fn x() -> Value {
    object("", json!({"usage": values(&["none"])}))
}

/// The same, with one property more.
fn y() -> Value {
    object(
        "",
        json!({"usage": values(&["none"]), "more": {"type": "string"}}),
    )
}

fn order(body: Value) -> Value {
    document(json!({"/v1/orders": body}), json!({}))
}

const BODY: &str =
    "/paths/~1v1~1orders/post/requestBody/content/application~1x-www-form-urlencoded/schema";

#[test]
fn an_overlay_that_names_one_of_several_is_in_nobodys_way() {
    let overlay = format!("types: {{\"{BODY}/properties/m01\": UsageOptions}}");
    let mut repository = Repository::new(
        &order(json!({"m00": x(), "m01": x(), "m02": x()})),
        &overlay,
    );
    let changes = repository.changes(&order(json!({"m00": y(), "m01": x(), "m02": x()})));
    assert!(
        changes.iter().all(|change| change.starts_with("minor")),
        "{changes:?}"
    );
    assert!(changes[0].contains("::more: takes `String`"), "{changes:?}");
}

#[test]
fn an_overlay_that_names_what_did_not_change_stays() {
    let overlay = format!("types: {{\"{BODY}/properties/alipay\": UsageOptions}}");
    let mut repository = Repository::new(&order(json!({"affirm": x(), "alipay": x()})), &overlay);
    let changes = repository.changes(&order(json!({"affirm": y(), "alipay": x()})));
    assert!(
        changes.iter().all(|change| change.starts_with("minor")),
        "{changes:?}"
    );
}

#[test]
fn an_overlay_of_any_layout_loses_what_nothing_uses() {
    let both =
        format!("types: {{\"{BODY}/properties/m00\": First, \"{BODY}/properties/m01\": Second}}");
    let mut repository = Repository::new(&order(json!({"m00": x(), "m01": y()})), &both);
    let changes = repository.changes(&order(json!({"m01": y()})));
    assert_eq!(
        changes,
        [
            "major orders::Create::m00: the setter is gone",
            "major orders::params::First: a set of parameters that is gone",
        ]
    );
    assert_eq!(
        repository.inputs.overlay,
        format!("types:\n  \"{BODY}/properties/m01\": \"Second\"\n")
    );
}

#[test]
fn an_enumeration_of_both_directions_grows_place_by_place() {
    let kinds = |asked: &[&str], sent: &[&str], had: &[&str]| {
        let thing = json!({"type": "object", "x-resourceId": "thing", "properties": {
            "id": {"type": "string"}, "type": values(had)}});
        let mut document = document(
            json!({"/v1/things": {"type": values(sent)}}),
            json!({"thing": thing}),
        );
        document["paths"]["/v1/things"]["get"] = json!({"operationId": "GetThings",
            "parameters": [{"name": "type", "in": "query", "required": false, "schema": values(asked)}],
            "responses": document["paths"]["/v1/things"]["post"]["responses"]});
        document
    };
    let (ab, abc, abcd) = (
        &["a", "b"][..],
        &["a", "b", "c"][..],
        &["a", "b", "c", "d"][..],
    );
    let mut repository = Repository::new(&kinds(ab, ab, ab), "");
    for (asked, sent, had) in [
        (ab, abc, abc),
        (abc, abc, abc),
        (abc, abc, abcd),
        (ab, ab, ab),
    ] {
        repository.changes(&kinds(asked, sent, had));
    }
}

#[test]
fn a_name_stays_with_those_that_did_not_change() {
    let all =
        |first: Value| order(json!({"m00": first, "m01": x(), "m02": x(), "m03": x(), "m04": x()}));
    let changes = Repository::new(&all(x()), "").changes(&all(y()));
    let [told] = changes.as_slice() else {
        panic!("{changes:?}")
    };
    assert!(
        told.starts_with("minor orders::params::") && told.contains("::more"),
        "{told}"
    );
}

#[test]
fn what_one_of_two_loses_is_told() {
    let recurring = |fields: Value| json!({"recurring": object("", fields)});
    let both = json!({"interval": values(&["day", "week"]), "usage_type": values(&["metered"])});
    let pair = |second: Value| {
        let creates =
            json!({"/v1/orders": recurring(both.clone()), "/v1/orders/preview": recurring(second)});
        document(creates, json!({}))
    };
    let less = json!({"interval": values(&["day", "week"])});
    let update = Repository::new(&pair(both.clone()), "").update(&pair(less));
    let [told] = update.diff.changes.as_slice() else {
        panic!("{:?}", update.diff)
    };
    assert_eq!(told.path, "orders::params::Recurring::usage_type");
    assert!(
        told.place.contains("~1v1~1orders~1preview"),
        "{}",
        told.place
    );
}

#[test]
fn what_parts_tells_its_members() {
    let of = |first: Value| {
        order(json!({"a": object("t", first), "b": object("t", x()["properties"].clone())}))
    };
    let before = of(x()["properties"].clone());
    let after = of(json!({"usage": {"type": "boolean"}, "more": {"type": "string"}}));
    let changes = Repository::new(&before, "").changes(&after);
    assert_eq!(
        changes,
        [
            "major orders::Create::a: takes `orders::params::A`, was `orders::params::T`; with `more`; with another `usage`",
            "minor orders::params::A: a set of parameters",
        ]
    );
}

#[test]
fn what_parts_as_an_object_in_it_becomes_a_text_is_told_with_it() {
    let inner = object(
        "",
        json!({"one": {"type": "string"}, "two": {"type": "string"}}),
    );
    let of = |first: Value| {
        let [a, b] = [first, inner.clone()].map(|inner| object("t", json!({"inner": inner})));
        order(json!({"a": a, "b": b}))
    };
    let changes = Repository::new(&of(inner.clone()), "").changes(&of(json!({"type": "string"})));
    assert_eq!(
        changes,
        [
            "major orders::Create::a: takes `orders::params::A`, was `orders::params::T`; with another `inner`",
            "minor orders::params::A: a set of parameters",
        ]
    );
}

#[test]
fn what_comes_to_look_like_a_component_stays_a_type_of_its_own() {
    let of = |third: bool| {
        let resource = |name: &str| {
            json!({"type": "object", "x-resourceId": name, "required": ["id", "object"],
                "properties": {"id": {"type": "string"}, "object": values(&[name])}})
        };
        let choice = |names: &[&str]| {
            let arms = names
                .iter()
                .map(|name| json!({"$ref": format!("#/components/schemas/{name}")}));
            json!({"anyOf": arms.collect::<Vec<Value>>()})
        };
        let party: &[&str] = if third {
            &["man", "dog", "cat"]
        } else {
            &["man", "dog"]
        };
        let mut thing = resource("thing");
        thing["properties"]["owner"] = choice(&["man", "dog"]);
        thing["properties"]["party"] = json!({"$ref": "#/components/schemas/party"});
        document(
            json!({"/v1/things": {}}),
            json!({"thing": thing, "man": resource("man"), "dog": resource("dog"), "cat": resource("cat"), "party": choice(party)}),
        )
    };
    assert_eq!(
        Repository::new(&of(true), "").changes(&of(false)),
        ["major things::Party::Cat: it can't be that any more"]
    );
}

#[test]
fn what_becomes_a_list_holds_what_it_held() {
    let list = json!({"type": "array", "items": y()});
    let changes = Repository::new(&order(json!({"a": y(), "usage": values(&["none"])})), "")
        .changes(&order(json!({"a": list, "usage": values(&["none"])})));
    assert_eq!(
        changes,
        ["major orders::Create::a: takes `Vec<orders::params::A>`, was `orders::params::A`"]
    );
}

/// Operations that are called by the verbs that functions have.
#[test]
fn reading_and_deleting_one_thing_are_two_requests() {
    let mut all = document(json!({"/v1/thing delete": {}}), json!({}));
    let mut one = all["paths"]["/v1/thing"]["delete"].take();
    one["operationId"] = "DeleteThing".into();
    all["paths"]["/v1/thing"] = json!({"delete": one});
    one["operationId"] = "GetThing".into();
    one.as_object_mut().unwrap().shift_remove("requestBody");
    all["paths"]["/v1/thing"]["get"] = one;
    let mut repository = Repository::new(&all, "");
    let requests: Vec<String> = repository
        .inputs
        .names
        .operations
        .iter()
        .map(|(id, names)| format!("{id}: {} {}", names.accessor, names.request))
        .collect();
    assert_eq!(
        requests,
        [
            "DeleteThing: root.delete_thing DeleteThing",
            "GetThing: root.get_thing GetThing",
        ]
    );
    assert_eq!(repository.changes(&all), Vec::<String>::new());
}

/// What tells the arms of a union apart is said of the union, and once.
#[test]
fn a_union_that_loses_its_tag_is_told_once() {
    let of = |tagged: bool| {
        let arm = |name: &str| {
            let tag = match tagged {
                true => values(&[name]),
                false => json!({"type": "string"}),
            };
            json!({"type": "object", "required": ["object"], "properties": {
                "object": tag, name: {"type": "string"}}})
        };
        let owner = json!({"anyOf": [
            {"$ref": "#/components/schemas/man"}, {"$ref": "#/components/schemas/dog"}, {"$ref": "#/components/schemas/cat"}]});
        document(
            json!({"/v1/things": {}}),
            json!({"thing": {"type": "object", "properties": {"owner": owner}},
                "man": arm("man"), "dog": arm("dog"), "cat": arm("cat")}),
        )
    };
    let changes = Repository::new(&of(true), "").changes(&of(false));
    let told = |change: &&String| change.contains("told");
    let told: Vec<&String> = changes.iter().filter(told).collect();
    assert_eq!(
        told,
        ["patch things::ThingOwner: its arms are told apart in another way"]
    );
}

/// Edits of today's contract that stopped an update once, and one that renamed what hadn't changed.
#[test]
fn ordinary_edits_of_the_contract_do_not_stop() {
    let inputs = Inputs {
        words: Vec::new(),
        ..support::contract()
    };
    let today: Value = serde_json::from_str(&inputs.snapshot).unwrap();
    let mut next = today.clone();
    // A value more wherever a business's type stands; an interval; a parameter of a feature.
    add_value(&mut next, "business_type", "cooperative");
    let plans = "/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties";
    let plans = next.pointer_mut(plans).unwrap();
    plans["interval"]["enum"]
        .as_array_mut()
        .unwrap()
        .push("decade".into());
    let features = "/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/card_issuing/properties";
    let features = next.pointer_mut(features).unwrap();
    features["level"] = json!({"type": "integer"});
    let mut repository = Repository {
        inputs: inputs.clone(),
    };
    let update = repository.update(&next);
    assert_eq!(
        update.diff.semver(),
        Step::Minor,
        "{}",
        update.diff.markdown()
    );

    // Without the configurations of account links: what is told are these.
    let mut next = today;
    for link in ["account_onboarding", "account_update"] {
        for_each(&mut next, link, &mut |schema| {
            let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
            if let Some(properties) = properties {
                properties.shift_remove("configurations");
            }
            if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
                required.retain(|name| name != "configurations");
            }
        });
    }
    let update = Repository { inputs }.update(&next);
    let renamed = update
        .diff
        .changes
        .iter()
        .filter(|c| c.kind == codegen::diff::Kind::Renamed);
    assert_eq!(renamed.count(), 0, "{}", update.diff.markdown());
}

fn add_value(document: &mut Value, member: &str, value: &str) {
    for_each(document, member, &mut |schema| {
        if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
            values.push(value.into());
        } else if let Some(values) = schema
            .pointer_mut("/anyOf/0/enum")
            .and_then(Value::as_array_mut)
        {
            values.push(value.into());
        }
    });
}

/// Edits the schema of every member of this name.
fn for_each(value: &mut Value, member: &str, edit: &mut dyn FnMut(&mut Value)) {
    if let Some(schema) = value
        .get_mut("properties")
        .and_then(|all| all.get_mut(member))
    {
        edit(schema);
    }
    match value {
        Value::Object(map) => map
            .values_mut()
            .for_each(|inner| for_each(inner, member, edit)),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|inner| for_each(inner, member, edit)),
        _ => {}
    }
}
