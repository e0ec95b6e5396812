//! Exactly the surprises that were put in are told, with their paths.

use crate::support::*;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use stripe_runtime as rt;
use stripe_runtime::Value as _;

fn valid() -> Json {
    json!({
        "id": "in_1", "object": "invoice", "version": 2, "account_country": "DE",
        "address": {"city": "x", "line1": "y"}, "amounts": {"a": 1, "b c": 2}, "count": "5", "created": 1, "currency": "eur",
        "customer": {"id": "cus_1", "object": "customer", "address": {"line1": "z"},
            "default_source": {"object": "bank_account", "id": "ba_1", "currency": "usd"},
            "metadata": {"k": "v"}},
        "discount": {"percent": 2.5}, "limits": {"a": 1},
        "lines": {"object": "list", "has_more": false, "url": "/v1/x", "data": [
            {"id": "il_1", "object": "line_item", "amount": 1, "discounts": [{"amount": 5}, "none", 7, "code"],
             "sources": {"s": {"object": "card", "id": "card_1", "last4": "4242", "exp_month": 1}},
             "tags": ["a", null], "matrix": [[1, 2], []],
             "parent": {"id": "il_2", "object": "line_item", "amount": 2, "discounts": [], "sources": {}, "matrix": []}}]},
        "livemode": true, "metadata": {"k": "v"}, "payload": {"any": [1]}, "rate": 1, "ratio": null,
        "sources": ["card_2", {"object": "card", "id": "card_3", "deleted": true}], "status": "open", "kind": "draft"
    })
}

fn issues(json: &Json) -> Vec<String> {
    let invoice: Invoice = rt::from_str(&json.to_string()).unwrap();
    let mut issues: Vec<String> = invoice.issues().iter().map(ToString::to_string).collect();
    issues.sort();
    issues
}

#[test]
fn a_valid_reply_has_none() {
    assert_eq!(issues(&valid()), Vec::<String>::new());
    assert!(rt::strict(rt::from_value::<Invoice>(valid()).unwrap().view()).is_ok());
}

/// A place by JSON pointer, how the issue's path is written, and what becomes of it.
#[derive(Clone, Debug)]
enum Mutation {
    Set(&'static str, Json, &'static str),
    Remove(&'static str, &'static str),
}

fn mutations() -> Vec<Mutation> {
    use Mutation::{Remove, Set};
    let new = || json!({"deep": [1, {"er": null}]});
    vec![
        Set("/new", new(), "new: unknown field"),
        Set("/address/new", new(), "address.new: unknown field"),
        Set("/customer/new", new(), "customer.new: unknown field"),
        Set(
            "/customer/address/a b",
            new(),
            r#"customer.address["a b"]: unknown field"#,
        ),
        Set(
            "/customer/default_source/new",
            new(),
            "customer.default_source.new: unknown field",
        ),
        Set("/lines/new", new(), "lines.new: unknown field"),
        Set(
            "/lines/data/0/new",
            new(),
            "lines.data[0].new: unknown field",
        ),
        Set(
            "/lines/data/0/parent/new",
            new(),
            "lines.data[0].parent.new: unknown field",
        ),
        Set(
            "/lines/data/0/sources/s/new",
            new(),
            "lines.data[0].sources.s.new: unknown field",
        ),
        Set("/sources/1/new", new(), "sources[1].new: unknown field"),
        Set("/discount/new", new(), "discount.new: unknown field"),
        Set("/status", json!("later"), "status: unknown value"),
        Set("/kind", json!("later"), "kind: unknown value"),
        Set("/object", json!("later"), "object: unknown value"),
        Set("/version", json!(3), "version: unknown value"),
        Set(
            "/lines/object",
            json!("later"),
            "lines.object: unknown value",
        ),
        Set(
            "/lines/data/0/sources/s",
            json!({"object": "later", "id": 1}),
            "lines.data[0].sources.s: unknown value",
        ),
        Set(
            "/lines/data/0/discounts/0",
            json!({"later": 1}),
            "lines.data[0].discounts[0]: unknown value",
        ),
        Set(
            "/customer/default_source",
            json!({"object": "later"}),
            "customer.default_source: unknown value",
        ),
        Remove("/id", "id: absent"),
        Remove("/object", "object: absent"),
        Remove("/version", "version: absent"),
        Remove("/address", "address: absent"),
        Remove("/amounts", "amounts: absent"),
        Remove("/customer/id", "customer.id: absent"),
        Remove("/customer/address/line1", "customer.address.line1: absent"),
        Remove("/lines", "lines: absent"),
        Remove("/lines/data", "lines.data: absent"),
        Remove("/lines/data/0/amount", "lines.data[0].amount: absent"),
        Remove(
            "/lines/data/0/sources/s/last4",
            "lines.data[0].sources.s.last4: absent",
        ),
        Remove("/kind", "kind: absent"),
        Remove("/rate", "rate: absent"),
        Set("/created", Json::Null, "created: absent"),
        Set("/sources", Json::Null, "sources: absent"),
        Set("/sources/0", Json::Null, "sources[0]: absent"),
        Set("/lines/data/0", Json::Null, "lines.data[0]: absent"),
        Set(
            "/lines/data/0/discounts/2",
            Json::Null,
            "lines.data[0].discounts[2]: absent",
        ),
        Set(
            "/lines/data/0/matrix/1",
            Json::Null,
            "lines.data[0].matrix[1]: absent",
        ),
        Set("/amounts/b c", Json::Null, r#"amounts["b c"]: absent"#),
        Set("/id", json!(5), "id: wrong type"),
        Set(
            "/account_country",
            json!(["x"]),
            "account_country: wrong type",
        ),
        Set("/address", json!("x"), "address: wrong type"),
        Set(
            "/address/line1",
            json!({"a": 1}),
            "address.line1: wrong type",
        ),
        Set("/amounts", json!([1]), "amounts: wrong type"),
        Set("/amounts/b c", json!("x"), r#"amounts["b c"]: wrong type"#),
        Set("/count", json!(5), "count: wrong type"),
        Set("/count", json!("007"), "count: wrong type"),
        Set("/created", json!(1.5), "created: wrong type"),
        Set("/created", json!(u64::MAX), "created: wrong type"),
        Set("/customer", json!(5), "customer: wrong type"),
        Set(
            "/customer/metadata/k",
            json!(5),
            "customer.metadata.k: wrong type",
        ),
        Set("/limits/a", json!("x"), "limits.a: wrong type"),
        Set("/limits", json!([1]), "limits: wrong type"),
        Set("/livemode", json!("true"), "livemode: wrong type"),
        Set("/rate", json!("1"), "rate: wrong type"),
        Set("/sources/0", json!(5), "sources[0]: wrong type"),
        Set(
            "/sources/1/deleted",
            json!("yes"),
            "sources[1].deleted: wrong type",
        ),
        Set("/status", json!(5), "status: wrong type"),
        Set("/lines", json!([]), "lines: wrong type"),
        Set("/lines/data", json!({}), "lines.data: wrong type"),
        Set(
            "/lines/data/0/matrix/0/1",
            json!("x"),
            "lines.data[0].matrix[0][1]: wrong type",
        ),
        Set(
            "/lines/data/0/tags/1",
            json!(false),
            "lines.data[0].tags[1]: wrong type",
        ),
        Set(
            "/lines/data/0/sources/s",
            json!("card_1"),
            "lines.data[0].sources.s: wrong type",
        ),
        Set("/object", json!(5), "object: wrong type"),
    ]
}

fn apply(json: &mut Json, mutation: &Mutation) -> &'static str {
    let (Mutation::Set(pointer, ..) | Mutation::Remove(pointer, ..)) = mutation;
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = json.pointer_mut(parent).unwrap();
    match mutation {
        Mutation::Set(_, value, issue) => {
            match parent {
                Json::Array(items) => items[name.parse::<usize>().unwrap()] = value.clone(),
                Json::Object(fields) => drop(fields.insert(name.to_owned(), value.clone())),
                _ => unreachable!(),
            }
            issue
        }
        Mutation::Remove(_, issue) => {
            parent.as_object_mut().unwrap().remove(name);
            issue
        }
    }
}

/// The deleted card is read as such by its `deleted`; without it, it is a card that lacks fields.
const DEPENDENT: &[(&str, &[&str])] = &[(
    "sources[1].deleted: wrong type",
    &[
        "sources[1].deleted: unknown field",
        "sources[1].exp_month: absent",
        "sources[1].last4: absent",
    ],
)];

fn expected(issue: &'static str) -> Vec<&'static str> {
    DEPENDENT
        .iter()
        .find(|(from, _)| *from == issue)
        .map_or(vec![issue], |(_, to)| to.to_vec())
}

#[test]
fn each_surprise_is_told_alone() {
    for mutation in mutations() {
        let mut json = valid();
        let issue = apply(&mut json, &mutation);
        assert_eq!(issues(&json), expected(issue), "{mutation:?}");
        let strict = rt::strict(rt::from_value::<Invoice>(json).unwrap().view());
        let refused = expected(issue)
            .iter()
            .any(|issue| issue.ends_with("absent") || issue.ends_with("wrong type"));
        assert_eq!(strict.is_err(), refused, "{mutation:?}");
    }
}

/// Whether one mutation is at or inside the place of the other.
fn overlap(a: &Mutation, b: &Mutation) -> bool {
    let path = |mutation: &Mutation| match mutation {
        Mutation::Set(pointer, ..) | Mutation::Remove(pointer, ..) => format!("{pointer}/"),
    };
    path(a).starts_with(&path(b)) || path(b).starts_with(&path(a))
}

fn shuffled(json: &Json, seed: &mut u64) -> Json {
    match json {
        Json::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            for i in (1..fields.len()).rev() {
                *seed = seed
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                fields.swap(i, (*seed >> 33) as usize % (i + 1));
            }
            fields
                .into_iter()
                .map(|(key, value)| (key.clone(), shuffled(value, seed)))
                .collect::<serde_json::Map<_, _>>()
                .into()
        }
        Json::Array(items) => items
            .iter()
            .map(|item| shuffled(item, seed))
            .collect::<Vec<_>>()
            .into(),
        json => json.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn several_surprises_are_told_together_in_any_key_order(
        picks in prop::collection::vec(prop::sample::select(mutations()), 1..12), mut seed in any::<u64>(),
    ) {
        let mut json = valid();
        let mut applied: Vec<Mutation> = Vec::new();
        let mut wanted: Vec<&str> = Vec::new();
        for mutation in picks {
            if !applied.iter().any(|other| overlap(other, &mutation)) {
                wanted.extend(expected(apply(&mut json, &mutation)));
                applied.push(mutation);
            }
        }
        wanted.sort_unstable();
        prop_assert_eq!(issues(&shuffled(&json, &mut seed)), wanted);
    }
}

#[test]
fn a_strict_error_names_what_it_refuses() {
    let mut json = valid();
    json["new"] = json!(1);
    json["id"] = json!(5);
    json["lines"]["data"][0]
        .as_object_mut()
        .unwrap()
        .remove("amount");
    let error = rt::strict(rt::from_value::<Invoice>(json).unwrap().view()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the reply departs from the contract: id: wrong type; lines.data[0].amount: absent"
    );
}
