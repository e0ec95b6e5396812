//! Depth, stack, and what is an error.

use std::collections::BTreeMap;
use std::thread;

use crate::support::*;
use stripe_runtime as rt;
use stripe_runtime::Value as _;

/// Runs on a thread with that much stack: an overflow kills the test process.
fn with_stack<T: Send + 'static>(bytes: usize, work: impl FnOnce() -> T + Send + 'static) -> T {
    thread::Builder::new()
        .stack_size(bytes)
        .spawn(work)
        .unwrap()
        .join()
        .unwrap()
}

/// Objects and lists, ten of them deep, through every kind of place: option, list, map, union, id-or-object.
const EVENT_LIKE: &str = r#"{
  "id": "in_1", "object": "invoice", "version": 2,
  "customer": {"id": "cus_1", "object": "customer", "invoices": {"object": "list", "data": [
    {"id": "in_2", "object": "invoice", "lines": {"object": "list", "data": [
      {"id": "il_1", "sources": {"a": {"id": "card_1", "object": "card", "new": [{"deep": {"er": [1, 2]}}]}},
       "parent": {"id": "il_2", "discounts": [{"percent": 2.5, "amount": "x"}]}}
    ]}}
  ]}}
}"#;

/// The target is 64 KiB for a debug build, thread start and test harness included.
#[test]
fn ten_levels_decode_in_64_kib_of_stack() {
    let issues = with_stack(64 * 1024, || {
        let invoice: Invoice = rt::from_str(EVENT_LIKE).unwrap();
        let customer = invoice
            .customer
            .as_ref()
            .and_then(|customer| customer.object())
            .unwrap();
        customer.invoices.as_ref().unwrap().data[0].lines.data[0]
            .sources
            .len()
    });
    assert_eq!(issues, 1);
}

/// The same, with serde_json optimized as it is here. Where it is not, writing takes 70 KiB.
#[test]
fn ten_levels_are_written_compared_and_listed_in_64_kib_of_stack() {
    let invoice: Invoice = rt::from_str(EVENT_LIKE).unwrap();
    with_stack(64 * 1024, move || {
        assert!(
            serde_json::to_string(&invoice.view())
                .unwrap()
                .contains("il_2")
        );
        assert!(!invoice.issues().is_empty());
        assert!(invoice == invoice);
    });
}

fn nested(levels: usize, open: &str, close: &str, inner: &str) -> String {
    format!("{}{inner}{}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn nesting_beyond_the_limit_is_an_error_wherever_it_is() {
    for levels in [rt::MAX_DEPTH + 1, 1_000, 100_000] {
        for (open, close) in [
            (r#"{"parent":"#, "}"),
            (r#"{"new":"#, "}"),
            (r#"{"payload":["#, "]}"),
            (r#"{"matrix":[["#, "]]}"),
        ] {
            let json = nested(levels, open, close, "null");
            let error = rt::from_str::<LineItem>(&json).unwrap_err();
            assert_eq!(error.kind(), rt::DecodeErrorKind::TooDeep, "{error}");
        }
    }
}

#[test]
fn nesting_up_to_the_limit_fits_a_thread() {
    let json = nested(rt::MAX_DEPTH, r#"{"parent":"#, "}", "null");
    let again = with_stack(1024 * 1024, move || {
        let item: LineItem = rt::from_str(&json).unwrap();
        serde_json::to_string(&item.view()).unwrap().len()
            == json.len() - r#"null"#.len() - r#""parent":"#.len()
    });
    assert!(again);
}

/// A format without a limit of its own.
#[test]
fn json_in_memory_has_the_limit_too() {
    let mut json = serde_json::json!({});
    for _ in 0..rt::MAX_DEPTH {
        json = serde_json::json!({ "parent": json });
    }
    let error = rt::from_value::<LineItem>(json).unwrap_err();
    assert_eq!(error.kind(), rt::DecodeErrorKind::TooDeep);
}

#[test]
fn errors_say_where_and_not_what_is_there() {
    let cases = [
        ("", rt::DecodeErrorKind::CutOff),
        (r#"{"id": "in_1", "#, rt::DecodeErrorKind::CutOff),
        ("<html>\n<body>Bad gateway", rt::DecodeErrorKind::NotJson),
        (r#"{"id": "in_1"} x"#, rt::DecodeErrorKind::NotJson),
        (
            "{\"id\": \"in_1\",\n \"lines\": {\"data\": [}}",
            rt::DecodeErrorKind::NotJson,
        ),
        ("[1]", rt::DecodeErrorKind::WrongType),
        ("null", rt::DecodeErrorKind::WrongType),
        ("5", rt::DecodeErrorKind::WrongType),
    ];
    for (json, kind) in cases {
        let error = rt::from_str::<Invoice>(json).unwrap_err();
        assert_eq!(error.kind(), kind, "{json}: {error}");
    }
    let error =
        rt::from_str::<Invoice>("{\"id\": \"in_1\",\n \"lines\": {\"data\": [}}").unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 21));
    assert_eq!(
        error.to_string(),
        "not JSON: expected value at line 2 column 21"
    );
    assert!(!format!("{error:?}").contains("in_1"));
    assert_eq!(error.excerpt(), "..: \"in_1\",  \"lines\": {\"data\": [}}");
    let error = rt::from_str::<Invoice>("[1]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "wrong type: expected an object, found a list at line 1 column 1"
    );
    let error = rt::from_slice::<Invoice>(b"{\"id\":\n \"\xff\"}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "not JSON: invalid UTF-8 at line 2 column 3"
    );
}

#[test]
fn a_union_of_objects_alone_must_be_an_object_at_the_top() {
    assert!(rt::from_str::<Source>("[]").is_err());
    assert!(rt::from_str::<Source>(r#"{"object": "new"}"#).is_ok());
    assert!(rt::from_str::<Discount>("[]").is_ok());
}

#[test]
fn lists_and_maps_above_all_records_say_where() {
    let error = rt::from_str::<Vec<i64>>(r#"[1, "x"]"#).unwrap_err();
    assert!(error.to_string().contains("at [1]"), "{error}");
    let error = rt::from_str::<BTreeMap<String, Vec<bool>>>(r#"{"a": [true, 1]}"#).unwrap_err();
    assert!(error.to_string().contains(r#"at ["a"][1]"#), "{error}");
}

/// Time and memory grow with the size, however odd the content: each of these is quadratic in a naive decoder.
#[test]
fn large_odd_documents_take_linear_time() {
    let many = 60_000;
    let wrong = format!(r#"{{"matrix": [[{}]]}}"#, vec![r#""x""#; many].join(","));
    let item: LineItem = rt::from_str(&wrong).unwrap();
    assert_eq!(
        item.issues()
            .iter()
            .filter(|issue| issue.kind == rt::IssueKind::WrongType)
            .count(),
        many
    );
    assert_eq!(rt::to_json(item.view())["matrix"][0][many - 1], "x");
    let unknown: Vec<String> = (0..many).map(|i| format!(r#""k{i}":{i}"#)).collect();
    let item: LineItem = rt::from_str(&format!("{{{}}}", unknown.join(","))).unwrap();
    assert_eq!(item.extra.iter().count(), many);
    let keys: Vec<String> = (0..many).map(|i| format!(r#""k{i}":"x""#)).collect();
    let invoice: Invoice =
        rt::from_str(&format!(r#"{{"amounts": {{{}}}}}"#, keys.join(","))).unwrap();
    assert_eq!(rt::to_json(invoice.view())["amounts"]["k7"], "x");
}

/// What each byte may cost is limited, not how many there are.
#[test]
fn text_that_takes_far_more_memory_than_any_reply_is_refused() {
    let many = |item: &str, count: usize| {
        let items = vec![item; count].join(",");
        format!(r#"{{"object":"list","has_more":false,"url":"/","data":[{items}]}}"#)
    };
    for item in ["{}", "null", "{\"lines\":{}}"] {
        let text = many(item, 250_000);
        let error = rt::from_str::<rt::List<Invoice>>(&text).unwrap_err();
        assert_eq!(error.kind(), rt::DecodeErrorKind::TooCostly, "{item}");
        let limit = (64 << 20) + 64 * text.len();
        assert!(
            error.to_string().starts_with(&format!(
                "takes more than {limit} bytes of memory to read at line 1 column "
            )),
            "{error}"
        );
        assert!(
            error.column() > 10_000 && error.column() < text.len(),
            "{error}"
        );
    }
    // JSON that is kept as JSON is no way around it, and neither are what is odd and the arms of a union.
    let deep = "[[[[[[[[[[{}]]]]]]]]]]";
    let text = many(&format!(r#"{{"new":{deep}}}"#), 1_000);
    assert!(rt::from_str::<rt::List<Invoice>>(&text).is_ok());

    let real = r#"{"id":"in_1","object":"invoice","customer":"cus_1","total":1,"lines":{"object":"list","data":[{"id":"il_1"}],"has_more":false,"url":"/"}}"#;
    let list: rt::List<Invoice> = rt::from_str(&many(real, 40_000)).unwrap();
    assert_eq!(list.len(), 40_000);
}
