//! Any JSON object decodes, and nothing in it is lost: random documents near the shape of an invoice, with everything that
//! can go wrong at any depth.

use crate::support::*;
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use stripe_runtime as rt;
use stripe_runtime::Value as _;

/// Every non-null value of one stands at the same path in the other.
fn covers(all: &Json, part: &Json, path: &str) -> Result<(), String> {
    match (all, part) {
        (_, Json::Null) => Ok(()),
        (Json::Object(all), Json::Object(part)) => part.iter().try_for_each(|(key, value)| {
            covers(
                all.get(key).unwrap_or(&Json::Null),
                value,
                &format!("{path}.{key}"),
            )
        }),
        (Json::Array(all), Json::Array(part)) => {
            if all.len() < part.len() {
                return Err(format!("{path}: {} of {} items", all.len(), part.len()));
            }
            part.iter()
                .enumerate()
                .try_for_each(|(i, value)| covers(&all[i], value, &format!("{path}[{i}]")))
        }
        (all, part) if all == part => Ok(()),
        (all, part) => Err(format!("{path}: {part} became {all}")),
    }
}

fn lossless<T: rt::Value + Default + Clone + PartialEq + std::fmt::Debug>(input: &Json) {
    let value: T = rt::from_str(&input.to_string()).unwrap();
    let output = rt::to_json(value.view());
    covers(&output, input, "")
        .unwrap_or_else(|lost| panic!("lost {lost}\nin  {input}\nout {output}"));
    covers(input, &output, "").unwrap_or_else(|new| panic!("new {new}\nin  {input}\nout {output}"));
    // Once more, through the text: the same value, the same surprises.
    let again: T = rt::from_str(&serde_json::to_string(&value.view()).unwrap()).unwrap();
    assert_eq!(rt::to_json(again.view()), output);
    // And from JSON in memory, which comes through another deserializer.
    let from_value: T = rt::from_value(input.clone()).unwrap();
    assert_eq!(from_value, value);
    assert_eq!(from_value.issues(), value.issues());
    // A copy is the same value with the same surprises, and writes the same bytes.
    let copy = value.clone();
    assert_eq!(copy, value);
    assert_eq!(copy.issues(), value.issues());
    assert_eq!(
        serde_json::to_string(&copy.view()).unwrap(),
        serde_json::to_string(&value.view()).unwrap()
    );
    let _ = format!("{value:?}");
}

/// Any JSON.
fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        (-3i64..3).prop_map(Json::from),
        "[a-z]{0,3}".prop_map(Json::from),
        text(),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::vec((key(), inner), 0..5).prop_map(object),
        ]
    })
}

fn object(fields: Vec<(String, Json)>) -> Json {
    Json::Object(fields.into_iter().collect::<Map<_, _>>())
}

/// Names that mean something to some type, and others.
fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "id",
            "object",
            "deleted",
            "amount",
            "percent",
            "name",
            "last4",
            "currency",
            "address",
            "lines",
            "data",
            "status",
            "customer",
            "discount",
            "sources",
            "matrix",
            "metadata",
            "rate",
            "count",
            "type",
            "invoices",
            "balance",
            "default_source",
            "version",
            "payload",
            "parent",
            "limits",
        ])
        .prop_map(str::to_owned),
        "[a-z.]{0,3}",
    ]
}

fn text() -> impl Strategy<Value = Json> {
    prop::sample::select(vec![
        "",
        "draft",
        "open",
        "later",
        "none",
        "card",
        "bank_account",
        "customer",
        "list",
        "invoice",
        "line_item",
        "12",
        "007",
        "-0",
        "9223372036854775808",
        "usd",
        "é\u{1F600}\"\\",
    ])
    .prop_map(Json::from)
}

/// The fields, some left out, some with any JSON in them, and some unknown ones; in any order.
fn near(fields: Vec<(&'static str, BoxedStrategy<Json>)>) -> BoxedStrategy<Json> {
    let each: Vec<_> = fields
        .into_iter()
        .map(|(name, value)| {
            prop_oneof![
                12 => value.prop_map(move |value| Some((name.to_owned(), value))),
                2 => Just(None),
                1 => Just(Some((name.to_owned(), Json::Null))),
                1 => any_json().prop_map(move |value| Some((name.to_owned(), value))),
            ]
        })
        .collect();
    let unknown =
        prop_oneof![5 => Just(vec![]), 1 => prop::collection::vec((key(), any_json()), 0..3)];
    (each, unknown)
        .prop_map(|(known, unknown)| {
            unknown
                .into_iter()
                .chain(known.into_iter().flatten())
                .collect::<Vec<_>>()
        })
        .prop_shuffle()
        .prop_map(object)
        .boxed()
}

fn string() -> BoxedStrategy<Json> {
    prop_oneof!["[a-z]{0,4}".prop_map(Json::from), text()].boxed()
}

fn integer() -> BoxedStrategy<Json> {
    prop_oneof![any::<i64>(), -2i64..3]
        .prop_map(Json::from)
        .boxed()
}

fn number() -> BoxedStrategy<Json> {
    prop_oneof![
        any::<f64>().prop_map(Json::from),
        integer(),
        any::<u64>().prop_map(Json::from)
    ]
    .boxed()
}

fn list(item: BoxedStrategy<Json>) -> BoxedStrategy<Json> {
    prop::collection::vec(prop_oneof![9 => item, 1 => any_json()], 0..4)
        .prop_map(Json::from)
        .boxed()
}

fn map(value: BoxedStrategy<Json>) -> BoxedStrategy<Json> {
    prop::collection::vec(
        ("[a-z .]{0,3}", prop_oneof![9 => value, 1 => any_json()]),
        0..4,
    )
    .prop_map(object)
    .boxed()
}

fn constant(value: impl Into<Json>) -> BoxedStrategy<Json> {
    Just(value.into()).boxed()
}

fn either(options: Vec<BoxedStrategy<Json>>) -> BoxedStrategy<Json> {
    prop::strategy::Union::new(options).boxed()
}

fn address() -> BoxedStrategy<Json> {
    near(vec![
        ("city", string()),
        ("type", string()),
        ("line1", string()),
    ])
}

fn source() -> BoxedStrategy<Json> {
    either(vec![
        near(vec![
            ("object", constant("bank_account")),
            ("id", string()),
            ("currency", string()),
        ]),
        near(vec![
            ("id", string()),
            ("last4", string()),
            ("exp_month", integer()),
            ("object", constant("card")),
        ]),
        near(vec![
            ("object", constant("card")),
            ("id", string()),
            ("deleted", constant(true)),
        ]),
        near(vec![
            ("object", text().boxed()),
            ("deleted", any::<bool>().prop_map(Json::from).boxed()),
        ]),
    ])
}

fn customer() -> BoxedStrategy<Json> {
    either(vec![
        string(),
        near(vec![
            ("object", constant("customer")),
            ("id", string()),
            ("address", address()),
            ("balance", integer()),
            ("default_source", either(vec![string(), source()])),
            ("metadata", map(string())),
            (
                "invoices",
                page(near(vec![
                    ("object", constant("invoice")),
                    ("id", string()),
                    ("rate", number()),
                ])),
            ),
        ]),
        near(vec![
            ("object", constant("customer")),
            ("id", string()),
            ("deleted", constant(true)),
        ]),
    ])
}

fn discount() -> BoxedStrategy<Json> {
    either(vec![
        near(vec![("percent", number()), ("name", string())]),
        near(vec![("amount", integer()), ("name", string())]),
        string(),
        list(integer()),
        number(),
        any::<bool>().prop_map(Json::from).boxed(),
    ])
}

fn page(item: BoxedStrategy<Json>) -> BoxedStrategy<Json> {
    near(vec![
        ("object", constant("list")),
        ("data", list(item)),
        ("has_more", any::<bool>().prop_map(Json::from).boxed()),
        ("url", string()),
    ])
}

fn line_item(parent: BoxedStrategy<Json>) -> BoxedStrategy<Json> {
    near(vec![
        ("object", constant("line_item")),
        ("id", string()),
        ("amount", integer()),
        ("discounts", list(discount())),
        ("sources", map(source())),
        ("tags", list(either(vec![string(), constant(Json::Null)]))),
        ("matrix", list(list(integer()))),
        ("parent", parent),
    ])
}

fn invoice() -> BoxedStrategy<Json> {
    near(vec![
        ("id", string()),
        ("object", constant("invoice")),
        ("version", constant(2)),
        ("account_country", string()),
        ("address", address()),
        ("amounts", map(integer())),
        ("client_secret", string()),
        (
            "count",
            either(vec![
                string(),
                integer().prop_map(|n| n.to_string().into()).boxed(),
            ]),
        ),
        ("created", integer()),
        ("currency", string()),
        ("customer", customer()),
        ("discount", discount()),
        ("empty", near(vec![])),
        ("limits", either(vec![string(), map(integer())])),
        ("lines", page(line_item(line_item(constant(Json::Null))))),
        ("livemode", any::<bool>().prop_map(Json::from).boxed()),
        ("metadata", map(string())),
        ("payload", any_json().boxed()),
        ("rate", number()),
        ("ratio", number()),
        ("sources", list(either(vec![string(), source()]))),
        ("status", string()),
        ("kind", string()),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn invoices_are_lossless(input in invoice()) {
        lossless::<Invoice>(&input);
    }

    #[test]
    fn sources_are_lossless(input in source()) {
        lossless::<Source>(&input);
    }

    #[test]
    fn any_object_is_lossless_as_any_type(input in prop::collection::vec((key(), any_json()), 0..9).prop_map(object)) {
        lossless::<Invoice>(&input);
        lossless::<LineItem>(&input);
        lossless::<DeletedCard>(&input);
        lossless::<rt::List<LineItem>>(&input);
    }

    #[test]
    fn any_json_is_lossless_as_a_union(input in any_json()) {
        // Null is the one JSON that no arm takes and no field would hold.
        if !input.is_null() {
            lossless::<Discount>(&input);
            lossless::<Limits>(&input);
        }
    }

    #[test]
    fn requests_are_lossless(input in near(vec![
        ("invoice", string()), ("description", string()), ("due", integer()), ("limit", integer()),
    ])) {
        // Null is no value of what can't be cleared, and is not taken for nothing.
        let is_null = |name: &str| input.get(name) == Some(&Json::Null);
        if is_null("invoice") || is_null("limit") {
            prop_assert!(rt::from_value::<UpdateInvoice>(input).is_err());
        } else if rt::from_value::<UpdateInvoice>(input.clone()).is_err() {
            // Nor in what else it was given, however deep: and nothing else is refused.
            prop_assert!(input.to_string().contains("null"), "{}", input);
        } else if input["due"] == "" {
            // An empty text clears a number, as null does.
            let mut null = input.clone();
            null["due"] = Json::Null;
            let read = |json: Json| rt::from_value::<UpdateInvoice>(json).unwrap();
            prop_assert_eq!(read(input), read(null));
        } else {
            lossless::<UpdateInvoice>(&input);
        }
    }

    /// Through serde as a user has it: inside a type of their own, from a value and from text.
    #[test]
    fn plain_serde_is_lossless_too(input in prop::collection::vec(invoice(), 0..3)) {
        let text = serde_json::to_string(&input).unwrap();
        let invoices: Vec<Invoice> = serde_json::from_str(&text).unwrap();
        let output = serde_json::to_value(&invoices).unwrap();
        let input = Json::from(input);
        prop_assert_eq!(covers(&output, &input, ""), Ok(()));
        prop_assert_eq!(covers(&input, &output, ""), Ok(()));
    }

    #[test]
    fn key_order_plays_no_part_in_unions(fields in Just(vec![
        ("object".to_owned(), json!("card")), ("id".to_owned(), json!("card_1")), ("deleted".to_owned(), json!(true)),
        ("new".to_owned(), json!({"a": [1]})), ("last4".to_owned(), json!("4242")),
    ]).prop_shuffle()) {
        let source: Source = rt::from_str(&object(fields).to_string()).unwrap();
        match source {
            Source::DeletedCard(card) => prop_assert!(card.deleted && card.extra.get("new").is_some()),
            other => prop_assert!(false, "{:?}", other),
        }
    }
}

/// A duplicate key counts the last time and leaves no trace of the first.
#[test]
fn the_last_of_two_keys_counts() {
    let json = r#"{"id": 5, "id": "in_1", "address": {"line1": "x", "new": 1}, "address": {"city": "y"},
                   "amounts": {"a": 1}, "amounts": {"b": 2}, "object": "x", "object": "invoice",
                   "status": "open", "status": 3, "lines": {"data": [{}, {}]}, "lines": {"data": []}}"#;
    let invoice: Invoice = rt::from_str(json).unwrap();
    let expected = json!({"id": "in_1", "address": {"city": "y"}, "amounts": {"b": 2}, "object": "invoice",
        "status": 3, "lines": {"data": []}});
    assert_eq!(rt::to_json(invoice.view()), expected);
    assert_eq!(invoice.status, None);
}

/// What was kept of a field gives way once the field is assigned.
#[test]
fn an_assigned_field_wins_over_what_was_kept() {
    let mut invoice: Invoice =
        rt::from_str(r#"{"id": 5, "rate": 1, "lines": {"data": [{"matrix": [["x"]]}]}}"#).unwrap();
    assert_eq!(invoice.extra.get("id"), Some(&json!(5)));
    invoice.id = "in_2".into();
    invoice.rate = 2.5;
    invoice.lines.data[0].matrix[0][0] = 7;
    invoice.currency = "eur".into();
    let output = rt::to_json(invoice.view());
    assert_eq!(
        output,
        json!({"id": "in_2", "rate": 2.5, "currency": "eur", "lines": {"data": [{"matrix": [[7]]}]}})
    );
}

/// A union in no record has nobody to keep what its number lacks.
#[test]
fn an_integer_too_large_for_a_number_is_kept_whole() {
    let discount: Discount = rt::from_str("9223372036854775809").unwrap();
    assert_eq!(
        serde_json::to_string(&discount.view()).unwrap(),
        "9223372036854775809"
    );
}

/// In a map as in a record; what was odd about the values before is forgotten with them.
#[test]
fn a_key_of_a_map_that_comes_twice_counts_the_last_time() {
    for (json, written, issues) in [
        (r#"{"a": null, "b": 1, "a": 2}"#, r#"{"a": 2, "b": 1}"#, 0),
        (
            r#"{"a": "x", "b": "y", "a": 2}"#,
            r#"{"a": 2, "b": "y"}"#,
            1,
        ),
        (r#"{"a": "x", "a": null, "a": true}"#, r#"{"a": true}"#, 1),
    ] {
        let json = format!(r#"{{"amounts": {json}}}"#);
        let invoice: Invoice = rt::from_str(&json).unwrap();
        let expected: rt::Json = serde_json::from_str(written).unwrap();
        assert_eq!(rt::to_json(invoice.view())["amounts"], expected, "{json}");
        let odd = invoice.issues();
        let inside = odd.iter().filter(|i| i.path.starts_with("amounts."));
        assert_eq!(inside.count(), issues, "{json}: {odd:?}");
    }
}
