//! Which places of a contract are one type, on small documents: by the rules, and from one contract to the next.

use crate::support::{document, object, values};
use codegen::diff::{Diff, Step};
use codegen::naming::Named;
use codegen::{Contract, NamesLock};
use serde_json::{Value, json};

fn city() -> Value {
    json!({"city": {"type": "string"}})
}

fn contract(document: &Value, overlay: &str) -> Contract {
    Contract::read(&document.to_string(), "openapi.json", overlay)
        .unwrap_or_else(|errors| panic!("{errors}"))
}

fn named(document: &Value, overlay: &str, lock: &NamesLock) -> Named {
    contract(document, overlay)
        .name(lock)
        .unwrap_or_else(|errors| panic!("{errors}"))
}

fn fresh(document: &Value) -> Named {
    named(document, "", &NamesLock::default())
}

/// The inline types, with the places of each.
fn types(named: &Named) -> Vec<String> {
    let inline = named.api.iter().filter(|(_, ty)| ty.schema.is_none());
    let mut out: Vec<String> = inline
        .map(|(id, ty)| {
            let mut places: Vec<String> = ty.uses.iter().map(|one| one.path.join(".")).collect();
            places.sort();
            format!(
                "{}: {}",
                named.names.types.types[id.0 as usize],
                places.join(" ")
            )
        })
        .collect();
    out.sort();
    out
}

/// The changes from one contract to the next, whose names follow it.
fn changes(before: &Value, after: &Value) -> Vec<String> {
    let before = contract(before, "").build(&NamesLock::default()).unwrap();
    let after = contract(after, "").build(&before.names).unwrap();
    let diff = Diff::between(&before, &after);
    diff.changes
        .iter()
        .map(|c| format!("{} {}: {}", c.step.as_str(), c.path, c.reason))
        .collect()
}

fn breaking(before: &Value, after: &Value) -> Vec<String> {
    let mut changes = changes(before, after);
    changes.retain(|change| change.starts_with(Step::Major.as_str()));
    changes
}

#[test]
fn a_title_a_shape_and_a_namespace_make_one_type() {
    let document = document(
        json!({
            "/v1/orders": {"billing": object("address_specs", city()), "shipping": object("address_specs", city()),
                           "gift": object("", city()), "home": object("payment_method_param", city())},
            "/v1/shops": {"billing": object("address_specs", city()), "gift": object("", city())},
        }),
        json!({}),
    );
    assert_eq!(
        types(&fresh(&document)),
        [
            "orders::params::Address: billing shipping",
            "orders::params::Gift: gift",
            "orders::params::Home: home",
            "shops::params::Billing: billing",
            "shops::params::Gift: gift",
        ]
    );
}

#[test]
fn one_title_with_two_shapes_is_two_types() {
    let wide = json!({"city": {"type": "string"}, "street": {"type": "string"}});
    let document = document(
        json!({"/v1/orders": {"billing": object("address", city()), "shipping": object("address", wide)}}),
        json!({}),
    );
    assert_eq!(
        types(&fresh(&document)),
        [
            "orders::params::Billing: billing",
            "orders::params::Shipping: shipping"
        ]
    );
}

#[test]
fn what_create_and_update_take_says_so_on_both_sides() {
    let item = |fields: Value| json!({"type": "array", "items": object("item", fields)});
    let document = document(
        json!({
            "/v1/orders": {"items": item(city()), "note": object("", city())},
            "/v1/orders/{order}": {"items": item(json!({"id": {"type": "string"}})), "note": object("", city())},
        }),
        json!({}),
    );
    assert_eq!(
        types(&fresh(&document)),
        [
            "orders::params::CreateItem: items[]",
            "orders::params::Note: note note",
            "orders::params::UpdateItem: items[]",
        ]
    );
}

#[test]
fn enumerations_of_a_field_are_one_with_all_values() {
    let order = json!({"type": "object", "x-resourceId": "order", "properties": {
        "object": values(&["order"]), "future_usage": values(&["on", "off"])}, "required": ["object"]});
    let document = document(
        json!({
            "/v1/orders": {"future_usage": values(&["on", "none", "off"]), "other_usage": values(&["on", "off"])},
            "/v1/shops": {"future_usage": values(&["on"])},
        }),
        json!({"order": order}),
    );
    let named = fresh(&document);
    let types = types(&named);
    assert!(
        types.contains(&"shops::params::FutureUsage: future_usage".to_owned()),
        "{types:?}"
    );
    assert!(
        types.contains(&"orders::params::OtherUsage: other_usage".to_owned()),
        "{types:?}"
    );
    // Each place says which of the values it takes.
    let fields = &named.api.operations[0].parameters;
    let usage = fields.iter().find(|f| f.name == "future_usage").unwrap();
    assert_eq!(usage.facts.values, None, "{usage:?}");
}

#[test]
fn a_place_with_fewer_values_says_which() {
    let document = document(
        json!({"/v1/orders": {"usage": values(&["on", "off", "none"]), "card": object("", json!({"usage": values(&["on"])}))}}),
        json!({}),
    );
    let named = fresh(&document);
    assert_eq!(
        types(&named),
        [
            "orders::params::Card: card",
            "orders::params::Usage: card.usage usage"
        ]
    );
    let fields = &named.api.operations[0].parameters;
    let card = fields.iter().find(|f| f.name == "card").unwrap();
    let codegen::ir::Ty::Named(card) = card.ty else {
        panic!()
    };
    let codegen::ir::Def::Record(card) = &named.api.get(card).def else {
        panic!()
    };
    assert_eq!(
        card.fields[0].facts.values.as_deref(),
        Some(&["on".to_owned()][..])
    );
}

#[test]
fn fields_of_one_shape_without_titles_are_one_thing() {
    let many: Value = ["a", "b", "c", "d", "e"]
        .map(|name| {
            (
                name.to_owned(),
                object("", json!({"requested": {"type": "boolean"}})),
            )
        })
        .into_iter()
        .collect::<serde_json::Map<_, _>>()
        .into();
    let document = document(
        json!({"/v1/shops": {"capabilities": object("", many)}}),
        json!({}),
    );
    assert_eq!(
        types(&fresh(&document)),
        [
            "shops::params::Capabilities: capabilities",
            "shops::params::Capability: capabilities.a capabilities.b capabilities.c capabilities.d capabilities.e",
        ]
    );
}

#[test]
fn a_concept_is_one_type_everywhere_and_every_namespace_shows_it() {
    let range = || {
        object(
            "",
            json!({"gt": {"type": "integer"}, "lt": {"type": "integer"}}),
        )
    };
    let document = document(
        json!({"/v1/orders": {"created": range()}, "/v1/shops": {"opened": range()}}),
        json!({}),
    );
    let place = "/paths/~1v1~1orders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/created";
    let named = named(
        &document,
        &format!("concepts: {{\"{place}\": Range}}"),
        &NamesLock::default(),
    );
    assert_eq!(types(&named), ["params::Range: created opened"]);
    let shown: Vec<String> = named
        .names
        .types
        .shown
        .keys()
        .map(ToString::to_string)
        .collect();
    assert_eq!(shown, ["orders::params::Range", "shops::params::Range"]);
}

/// Two places of one type: `before` is what both have, `after` what the first has next.
fn one_grows(before: Value, after: Value) -> (Value, Value) {
    let pair = |first: &Value| {
        document(
            json!({"/v1/orders": {"billing": object("address", first.clone()), "shipping": object("address", before.clone())}}),
            json!({}),
        )
    };
    (pair(&before), pair(&after))
}

#[test]
fn together_once_is_together_from_then_on() {
    let (before, after) = one_grows(
        city(),
        json!({"city": {"type": "string"}, "street": {"type": "string"}}),
    );
    assert_eq!(
        changes(&before, &after),
        ["minor orders::params::Address::street: takes `String`"]
    );
    let lock = fresh(&before).names.lock;
    let now = named(&after, "", &lock);
    assert_eq!(types(&now), ["orders::params::Address: billing shipping"]);
    let codegen::ir::Ty::Named(id) = now.api.operations[0].parameters[0].ty else {
        panic!()
    };
    let codegen::ir::Def::Record(address) = &now.api.get(id).def else {
        panic!()
    };
    let only: Vec<_> = address.fields.iter().map(|f| f.facts.only.len()).collect();
    assert_eq!(only, [0, 1], "the street says where it is");
    // And the run after that changes nothing.
    assert_eq!(
        named(&after, "", &now.names.lock).names.lock,
        now.names.lock
    );
}

#[test]
fn members_of_any_kind_come_to_a_type_without_a_break() {
    let inner = |values: &[&str]| json!({"kind": json!({"type": "string", "enum": values}), "deep": object("", city())});
    for (before, after) in [
        (inner(&["a"]), inner(&["a", "b"])),
        (
            inner(&["a"]),
            json!({"kind": values(&["a"]), "deep": object("", json!({"city": {"type": "string"}, "zone": {"type": "string"}}))}),
        ),
        (
            inner(&["a"]),
            json!({"kind": values(&["a"]), "deep": object("", city()), "more": object("", city())}),
        ),
    ] {
        let (before, after) = one_grows(before, after);
        assert_eq!(breaking(&before, &after), Vec::<String>::new());
        assert!(!changes(&before, &after).is_empty());
    }
}

#[test]
fn apart_once_is_apart_from_then_on() {
    let wide = json!({"city": {"type": "string"}, "street": {"type": "string"}});
    let (after, before) = one_grows(city(), wide);
    // Their shapes are equal now, and both names stay.
    assert_eq!(
        breaking(&before, &after),
        ["major orders::params::Billing::street: the setter is gone"]
    );
}

#[test]
fn a_name_lives_while_a_place_of_it_does() {
    let all = document(
        json!({"/v1/orders": {"billing": object("address", city()), "shipping": object("address", city())}}),
        json!({}),
    );
    for gone in ["billing", "shipping"] {
        let mut after = all.clone();
        let body =
            "/paths/~1v1~1orders/post/requestBody/content/application~1x-www-form-urlencoded";
        let body = after.pointer_mut(body).unwrap();
        body["schema"]["properties"]
            .as_object_mut()
            .unwrap()
            .remove(gone);
        body["encoding"].as_object_mut().unwrap().remove(gone);
        assert_eq!(
            changes(&all, &after),
            [format!("major orders::Create::{gone}: the setter is gone")]
        );
    }
}

#[test]
fn what_upstream_retypes_leaves_and_the_others_keep_the_name() {
    let place = |ty: &str| object("address", json!({"city": {"type": ty}}));
    let of = |first: &str| {
        document(
            json!({"/v1/orders": {"a": place(first), "b": place("string"), "c": place("string")}}),
            json!({}),
        )
    };
    let told = breaking(&of("string"), &of("boolean"));
    let [told] = told.as_slice() else {
        panic!("{told:?}")
    };
    let expected =
        "major orders::Create::a: takes `orders::params::A`, was `orders::params::Address`";
    assert!(told.starts_with(expected), "{told}");
}

#[test]
fn a_parameter_that_need_not_be_given_any_more_stays_an_argument() {
    let with = |required: Value| {
        let mut item = object(
            "item",
            json!({"a": {"type": "string"}, "b": {"type": "string"}}),
        );
        item["required"] = required;
        document(json!({"/v1/orders": {"item": item}}), json!({}))
    };
    assert_eq!(
        changes(&with(json!(["a", "b"])), &with(json!(["b"]))),
        ["patch orders::params::Item::a: is optional now, and stays an argument"]
    );
    // What comes to be required follows what was.
    assert_eq!(
        breaking(&with(json!(["b"])), &with(json!(["a", "b"]))),
        ["major orders::params::Item::a: is required now: an argument, no setter"]
    );
    let after = named(
        &with(json!(["a", "b"])),
        "",
        &fresh(&with(json!(["b"]))).names.lock,
    );
    let item = after
        .names
        .lock
        .items
        .values()
        .find(|item| !item.arguments.is_empty())
        .unwrap();
    assert_eq!(item.arguments, ["b", "a"]);
}

#[test]
fn what_the_lock_keeps_together_parts_when_it_is_told_to() {
    let (before, after) = one_grows(
        city(),
        json!({"city": {"type": "string"}, "street": {"type": "string"}}),
    );
    let mut lock = fresh(&before).names.lock;
    assert!(lock.part("orders::params::Address"));
    assert!(!lock.part("orders::params::Address"), "it has one place");
    assert!(!lock.part("orders::params::Nothing"));
    assert_eq!(
        types(&named(&after, "", &lock)),
        [
            "orders::params::Address: billing",
            "orders::params::Shipping: shipping"
        ]
    );
}
