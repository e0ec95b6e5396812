//! All valid JSON is read, and what no Rust value holds is written back as it stood there.

use crate::support::*;
use proptest::prelude::*;
use stripe_runtime as rt;
use stripe_runtime::{DecodeErrorKind, IssueKind, Value as _};

/// Reads a text, and compares what is written with it, byte for byte; gives the value and what was odd beside the names
/// that the type doesn't have and those that are missing.
fn exact<T: rt::Value + Default>(text: &str) -> (T, Vec<String>) {
    let value: T = rt::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&value.view()).unwrap(), text);
    let mut issues = value.issues();
    issues.retain(|issue| !matches!(issue.kind, IssueKind::UnknownField | IssueKind::Absent));
    let issues = issues.iter().map(ToString::to_string).collect();
    (value, issues)
}

/// A record that knows none of the names.
struct Empty {
    extra: rt::Extra,
}
rt::record! { Empty; }

/// One field of each kind.
struct Kinds {
    text: String,
    number: f64,
    integer: Option<i64>,
    status: Option<Status>,
    json: rt::Json,
    list: Vec<f64>,
    map: std::collections::BTreeMap<String, String>,
    pick: Option<Pick>,
    extra: rt::Extra,
}
rt::record! {
    Kinds;
    0 => text "text";
    1 => number "number";
    2 => integer "integer";
    3 => status "status";
    4 => json "json";
    5 => list "list";
    6 => map "map";
    7 => pick "pick";
}

#[derive(Clone)]
enum Status {
    Open,
    Unknown(String),
}
rt::open_enum! { Status; 0 => Open "open"; }

#[derive(Clone)]
enum Pick {
    Number(f64),
    Text(String),
    Empty(Box<Empty>),
    Unknown(Box<rt::Json>),
}
rt::union! {
    Pick;
    0 => Number(number);
    1 => Text(string);
    2 => Empty(record);
}

/// With the fields that are always written.
fn kinds(field: &str, value: &str) -> String {
    let fields = [
        ("text", "\"\""),
        ("number", "0.0"),
        ("integer", ""),
        ("status", ""),
        ("json", "null"),
        ("list", "[]"),
        ("map", "{}"),
        ("pick", ""),
    ];
    let fields = fields.iter().filter_map(|(name, zero)| {
        let value = if *name == field { value } else { zero };
        (!value.is_empty()).then(|| format!("\"{name}\":{value}"))
    });
    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
}

#[test]
fn each_kind_of_field_takes_what_it_can_and_the_token_is_kept() {
    for (field, value, expected) in [
        ("text", r#""half \ud83d""#, "text: no exact value"),
        (
            "text",
            r#""\uDE00\uD83D\ud83D\uDe00!""#,
            "text: no exact value",
        ),
        ("number", "1e400", "number: no exact value"),
        (
            "number",
            "-1.5E+999999999999999999999",
            "number: no exact value",
        ),
        ("number", "1e-400", "number: no exact value"),
        ("number", "3e-324", "number: no exact value"),
        ("number", "0.1234567890123456789", "number: no exact value"),
        ("number", "0.50000000000000001", "number: no exact value"),
        ("number", "9007199254740993.0", "number: no exact value"),
        (
            "number",
            "123456789012345678901234567890",
            "number: no exact value",
        ),
        ("number", "1.00000000000000000000", "number: no exact value"),
        (
            "list",
            "[0.5,1e400,0.1234567890123456789]",
            "list[1]: no exact value|list[2]: no exact value",
        ),
        (
            "status",
            r#""\ud83d""#,
            "status: no exact value|status: unknown value",
        ),
        (
            "json",
            r#"{"a":[1e400,"\udc00"],"b":1}"#,
            "json.a[0]: no exact value|json.a[1]: no exact value",
        ),
        ("json", "1e400", "json: no exact value"),
        ("map", r#"{"a":"\ud83d","b":"x"}"#, "map.a: no exact value"),
        ("pick", "1e400", "pick: no exact value"),
        ("pick", r#""\ud83d""#, "pick: no exact value"),
        ("pick", r#"{"x":1e400}"#, "pick.x: no exact value"),
        (
            "pick",
            r#"[1e400]"#,
            "pick: wrong type|pick[0]: no exact value",
        ),
        (
            "integer",
            "123456789012345678901234567890",
            "integer: wrong type|integer: no exact value",
        ),
        (
            "integer",
            r#"{"a":1e400}"#,
            "integer: wrong type|integer.a: no exact value",
        ),
    ] {
        let (_, issues) = exact::<Kinds>(&kinds(field, value));
        assert_eq!(issues.join("|"), expected, "{value}");
    }
    let read = |field: &str, value: &str| exact::<Kinds>(&kinds(field, value)).0;
    assert_eq!(read("text", r#""half \ud83d""#).text, "half \u{fffd}");
    assert_eq!(
        read("text", r#""\uDE00\uD83D\ud83D\uDe00!\n""#).text,
        "\u{fffd}\u{fffd}\u{1f600}!\n"
    );
    assert_eq!(read("number", "1e400").number, f64::MAX);
    assert_eq!(read("number", "-1e400").number, f64::MIN);
    assert_eq!(read("number", "1e-400").number, 0.0);
    assert_eq!(
        read("number", "0.1234567890123456789").number,
        0.123_456_789_012_345_68
    );
    assert_eq!(read("list", "[1e400,2.5]").list, [f64::MAX, 2.5]);
    assert!(matches!(
        read("pick", "1e400").pick,
        Some(Pick::Number(f64::MAX))
    ));
    assert_eq!(read("map", r#"{"a":"\ud83d"}"#).map["a"], "\u{fffd}");
}

#[test]
fn numbers_that_f64_holds_are_not_odd() {
    for number in [
        "0.5",
        "1e300",
        "5e-324",
        "0.1",
        "123456789012345.6",
        "2.5e-300",
        "1e22",
        "0.12345678901234568",
    ] {
        let text = format!(r#"{{"x":{number}}}"#);
        let value: Empty = rt::from_str(&text).unwrap();
        assert_eq!(value.issues().len(), 1, "{number}");
        let written: f64 = serde_json::to_value(&value).unwrap()["x"].as_f64().unwrap();
        assert_eq!(written, number.parse::<f64>().unwrap());
    }
    for integer in ["18446744073709551615", "-9223372036854775808", "0"] {
        let (_, issues) = exact::<Empty>(&format!(r#"{{"x":{integer}}}"#));
        assert_eq!(issues, [""; 0]);
    }
}

#[test]
fn unknown_fields_keep_their_tokens_and_their_names() {
    let (value, issues) = exact::<Empty>(r#"{"a":1e400,"b":[{"c":"\ud83d"}]}"#);
    assert_eq!(issues, ["a: no exact value", "b[0].c: no exact value"]);
    assert_eq!(value.extra.get("a"), Some(&f64::MAX.into()));

    // Keys that no `String` holds get names that differ from each other and from all others.
    let text = r#"{"\ud83d":1,"\ud83e":2,"�":3,"b":{"\ud83d":1e400,"x":[{"\udc00":"\udc00"}]}}"#;
    let (value, issues) = exact::<Empty>(text);
    assert_eq!(value.extra.iter().count(), 4);
    assert_eq!(value.extra.get("\u{fffd}"), Some(&3.into()));
    assert_eq!(value.extra.get("\u{fffd}2"), Some(&1.into()));
    assert_eq!(value.extra.get("\u{fffd}3"), Some(&2.into()));
    assert_eq!(issues.len(), 6, "{issues:?}");

    let (value, _) = exact::<Kinds>(&kinds("map", r#"{"\ud83d":"x"}"#));
    assert_eq!(value.map["\u{fffd}"], "x");
    exact::<Kinds>(&kinds("json", r#"{"k":{"\ud83d":1}}"#));
}

/// Many at once cost no more each than one does: this would not end if they did.
#[test]
fn many_of_them_are_read_in_linear_time() {
    let halves = (0xd800..0xe000).step_by(16);
    let keys: Vec<String> = halves
        .clone()
        .flat_map(|one| {
            halves
                .clone()
                .map(move |two| format!("\"\\u{one:x}x\\u{two:x}\""))
        })
        .collect();
    let fields: Vec<String> = keys.iter().map(|key| format!("{key}:1e400")).collect();
    let (value, issues) = exact::<Empty>(&format!("{{{}}}", fields.join(",")));
    assert_eq!(value.extra.iter().count(), keys.len());
    assert_eq!(issues.len(), 2 * keys.len());
}

#[test]
fn what_looks_like_our_marks_is_text() {
    for text in [
        r#""\u0000#1e5""#,
        r#""\u0000=x""#,
        r#""\u0000""#,
        r##""#1e400""##,
        r#""\u0000#\"x\"""#,
    ] {
        for other in ["1", "1e400", r#""\ud83d""#] {
            exact::<Empty>(&format!(r#"{{"a":{text},"b":{other},{text}:[{text}]}}"#));
            exact::<Kinds>(&kinds("map", &format!("{{{text}:{text}}}")));
        }
        let (value, _) = exact::<Empty>(&format!(r#"{{"a":{text},"b":1e400}}"#));
        let expected: rt::Json = serde_json::from_str(text).unwrap();
        assert_eq!(value.extra.get("a"), Some(&expected));
    }
}

#[test]
fn a_key_that_comes_twice_counts_the_last_time() {
    let written = |text: &str| {
        let value: Kinds = rt::from_str(text).unwrap();
        let issues = value
            .issues()
            .iter()
            .filter(|issue| issue.kind == IssueKind::Inexact)
            .count();
        (serde_json::to_string(&value).unwrap(), issues)
    };
    assert_eq!(
        written(r#"{"number":1e400,"number":0.5}"#),
        (kinds("number", "0.5"), 0)
    );
    assert_eq!(
        written(r#"{"number":0.5,"number":1e400}"#),
        (kinds("number", "1e400"), 1)
    );
    let value: Empty = rt::from_str(r#"{"a":1e400,"a":1,"\ud83d":1,"\ud83d":[2]}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&value).unwrap(),
        r#"{"a":1,"\ud83d":[2]}"#
    );
}

#[test]
fn a_value_that_is_assigned_is_written() {
    let (mut value, _) = exact::<Kinds>(&kinds("number", "1e400"));
    value.number = 2.5;
    assert_eq!(
        serde_json::to_string(&value).unwrap(),
        kinds("number", "2.5")
    );
    let (mut value, _) = exact::<Kinds>(&kinds("text", r#""\ud83d""#));
    value.text = "new".into();
    assert_eq!(
        serde_json::to_string(&value).unwrap(),
        kinds("text", "\"new\"")
    );
    let (mut value, _) = exact::<Empty>(r#"{"a":1e400}"#);
    value.extra.insert("a", 7);
    assert_eq!(serde_json::to_string(&value).unwrap(), r#"{"a":7}"#);
    assert_eq!(value.issues().len(), 1);

    let (value, _) = exact::<Kinds>(&kinds("text", r#""\ud83d""#));
    assert_eq!(
        serde_json::to_string(&value.clone()).unwrap(),
        kinds("text", r#""\ud83d""#)
    );
}

/// Where tokens have no place, what comes nearest is written.
#[test]
fn other_formats_get_what_comes_nearest() {
    let (value, _) = exact::<Empty>(r#"{"a":1e400,"b":"\ud83d","\ud83d":{"\udc00":1}}"#);
    let json = serde_json::to_value(&value).unwrap();
    assert_eq!(
        json,
        serde_json::json!({"a": f64::MAX, "b": "\u{fffd}", "\u{fffd}": {"\u{fffd}2": 1}})
    );
    let pretty = serde_json::to_string_pretty(&value).unwrap();
    assert!(
        pretty.contains("1e400") && pretty.contains(r"\udc00"),
        "{pretty}"
    );
    let mut bytes = Vec::new();
    serde_json::to_writer(&mut bytes, &[&value]).unwrap();
    assert_eq!(
        bytes,
        br#"[{"a":1e400,"b":"\ud83d","\ud83d":{"\udc00":1}}]"#
    );
}

#[test]
fn deleted_objects_and_expanded_ones_keep_their_tokens() {
    for text in [
        r#"{"id":"in_1","object":"invoice","customer":{"id":"cus_1","object":"customer","deleted":true,"x":1e400,"\ud83d":"\ud83d"}}"#,
        r#"{"id":"in_1","object":"invoice","customer":{"x":0.1234567890123456789,"id":"cus_1","object":"customer"}}"#,
    ] {
        let value: Invoice = rt::from_str(text).unwrap();
        let written = serde_json::to_string(&value).unwrap();
        for token in ["1e400", r#""\ud83d":"\ud83d""#, "0.1234567890123456789"] {
            assert_eq!(written.contains(token), text.contains(token), "{written}");
        }
        let again: Invoice = rt::from_str(&written).unwrap();
        assert_eq!(serde_json::to_string(&again).unwrap(), written);
        assert_eq!(again.issues(), value.issues());
    }
}

#[test]
fn what_is_no_json_is_refused_at_its_own_place() {
    for (text, kind, line, column) in [
        (r#"{"a":"\ud83d""#, DecodeErrorKind::CutOff, 1, 13),
        (
            "{\"a\":\"\\ud83d\",\n\"b\":1e400, \"c\":tru}",
            DecodeErrorKind::NotJson,
            2,
            19,
        ),
        ("{\"a\":\"\\ud83\"}", DecodeErrorKind::NotJson, 1, 12),
        ("{\"a\":\"\\ud83d\n\"}", DecodeErrorKind::NotJson, 0, 0),
        (r#"{"a":01e400}"#, DecodeErrorKind::NotJson, 1, 7),
        (r#"{"a":1e400.5}"#, DecodeErrorKind::NotJson, 0, 0),
        (r#"{"a":"\ud83d} "#, DecodeErrorKind::NotJson, 0, 0),
    ] {
        let error = rt::from_str::<Empty>(text).err().unwrap();
        assert_eq!(error.kind(), kind, "{text}: {error}");
        if line > 0 {
            assert_eq!(
                (error.line(), error.column()),
                (line, column),
                "{text}: {error}"
            );
        }
    }
    let deep = format!(
        r#"{{"a":"\ud83d","b":{}{}}}"#,
        "[".repeat(200),
        "]".repeat(200)
    );
    let error = rt::from_str::<Empty>(&deep).err().unwrap();
    assert_eq!(error.kind(), DecodeErrorKind::TooDeep);
    assert!(error.to_string().contains("127 levels"), "{error}");
}

/// Some JSON that is out of the ordinary, in the way in which it is written here.
fn json() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        "-?(0|[1-9][0-9]{0,40})",
        "-?[1-9][0-9]{0,25}e[0-9]{1,4}".prop_filter("not ours to write", |n| n.len() > 24),
        "-?0\\.[0-9]{20,40}[1-9]",
        r#""(\\ud[89a-f][0-9a-f]{2}|x|\\n|\\u0000|#|=|�){0,6}""#,
        Just("true".to_owned()),
        Just("{}".to_owned()),
    ];
    let leaf = token.prop_map(|token| match token.as_str() {
        // These are written another way.
        "-0" => "0".to_owned(),
        _ => normal(&token),
    });
    leaf.prop_recursive(4, 40, 5, |inner| {
        let key =
            r#"(\\ud[89ab][0-9a-f]{2}|a|b|�){0,3}"#.prop_map(|key| normal(&format!("\"{key}\"")));
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4)
                .prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::btree_map(key, inner, 0..4).prop_map(|fields| {
                let fields = fields.iter().map(|(key, value)| format!("{key}:{value}"));
                format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
            }),
        ]
    })
}

/// A text that a `String` holds is written as serde_json writes it.
fn normal(token: &str) -> String {
    match serde_json::from_str::<rt::Json>(token) {
        Ok(rt::Json::String(text)) => rt::Json::from(text).to_string(),
        _ => token.to_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_is_written_as_it_was_read(json in json()) {
        let text = format!(r#"{{"x":{json}}}"#);
        let value: Empty = rt::from_str(&text).unwrap();
        prop_assert_eq!(serde_json::to_string(&value).unwrap(), &text[..]);
        prop_assert_eq!(serde_json::to_string(&value.clone()).unwrap(), &text[..]);
        let odd = value.issues().iter().any(|issue| issue.kind == IssueKind::Inexact);
        let plain = serde_json::from_str::<rt::Json>(&text);
        let same = plain.map(|plain| plain.to_string()).is_ok_and(|plain| plain == text);
        prop_assert_eq!(odd, !same);
        // What other formats get has no two keys of one name.
        let count = serde_json::to_value(&value).unwrap().to_string().matches(':').count();
        prop_assert!(count >= text.matches(':').count());
    }
}

/// A number whose neighbours leave two texts of the same length for it: what is written for it is not kept, and the other
/// text is.
#[test]
fn of_two_shortest_texts_the_one_that_is_written_is_no_surprise() {
    let number = 639_628_638_425_271.2_f64;
    let written = serde_json::to_string(&number).unwrap();
    let text = format!(r#"{{"x":{written}}}"#);
    let (value, issues) = exact::<Empty>(&text);
    assert_eq!(issues, Vec::<String>::new());
    let from_memory: Empty = rt::from_value(serde_json::from_str(&text).unwrap()).unwrap();
    assert_eq!(from_memory.issues(), value.issues());
    let others = ["639628638425271.2", "639628638425271.3"];
    let other = others.iter().find(|text| **text != written).unwrap();
    let (_, issues) = exact::<Empty>(&format!(r#"{{"x":{other}}}"#));
    assert_eq!(issues.len(), 1, "{issues:?}");
}
