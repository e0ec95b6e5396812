//! What a user expects of the small types: parse, show, compare, order, hash, convert.
#![allow(clippy::cmp_owned)]

use std::collections::{BTreeSet, HashSet};
use std::time::{Duration, SystemTime};

use crate::support::*;
use proptest::prelude::*;
use stripe_runtime as rt;

#[test]
fn ids() {
    let id: rt::Id<Invoice> = "in_1".into();
    assert_eq!(id, "in_1");
    assert_eq!(
        (id.to_string(), format!("{id:?}"), format!("{id:>6}")),
        ("in_1".into(), r#""in_1""#.into(), "  in_1".into())
    );
    assert_eq!(rt::Id::from(&id), id);
    assert_eq!(rt::Id::<Invoice>::from(&String::from("in_1")), id);
    assert_eq!(String::from(id.clone()), id.as_str());
    assert_eq!(HashSet::from([id.clone(), id.clone()]).len(), 1);
    assert_eq!(
        BTreeSet::from(["b".into(), rt::Id::<Invoice>::from("a")])
            .first()
            .unwrap(),
        &"a"
    );
    assert_eq!(serde_json::to_string(&id).unwrap(), r#""in_1""#);
    assert_eq!(
        serde_json::from_str::<rt::Id<Invoice>>(r#""in_1""#).unwrap(),
        id
    );
    assert!(serde_json::from_str::<rt::Id<Invoice>>("5").is_err());
}

#[test]
fn timestamps() {
    let time = rt::Timestamp::new(1_692_993_440);
    assert_eq!(time.to_string(), "2023-08-25T19:57:20Z");
    assert_eq!(format!("{time:?}"), "1692993440");
    assert_eq!("2023-08-25T21:57:20.999+02:00".parse(), Ok(time));
    assert_eq!("1692993440".parse(), Ok(time));
    assert!(rt::Timestamp::new(0) < time && time < rt::Timestamp::now());
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1500);
    assert_eq!(rt::Timestamp::from(before).seconds(), -2);
    let day = Duration::from_secs(24 * 3600);
    assert_eq!((time - day).to_string(), "2023-08-24T19:57:20Z");
    assert_eq!((time - day) + day + Duration::from_millis(999), time);
    assert_eq!(
        rt::Timestamp::new(i64::MIN) - Duration::MAX,
        rt::Timestamp::new(i64::MIN)
    );
    assert_eq!(
        SystemTime::try_from(rt::Timestamp::new(-2)),
        Ok(SystemTime::UNIX_EPOCH - Duration::from_secs(2))
    );
    assert_eq!(
        rt::Timestamp::new(i64::MAX).to_string(),
        i64::MAX.to_string()
    );
    assert_eq!(serde_json::to_string(&time).unwrap(), "1692993440");
}

#[test]
fn date_times() {
    let time: rt::DateTime = "2026-05-27T12:00:00.000Z".parse().unwrap();
    assert_eq!(time.to_string(), "2026-05-27T12:00:00.000Z");
    assert_eq!(
        rt::DateTime::try_from(time.timestamp().unwrap()).unwrap(),
        "2026-05-27T12:00:00Z"
    );
    assert!(
        rt::DateTime::from("2026-05-27T12:00:00+02:00")
            < rt::DateTime::from("2026-05-27T11:00:00Z")
    );
    assert!(
        rt::DateTime::from("2026-05-27T12:00:00.1Z")
            > rt::DateTime::from("2026-05-27T12:00:00.09Z")
    );
    for wrong in [
        "",
        "2026-02-29T00:00:00Z",
        "2026-05-27",
        "2026-13-01T00:00:00Z",
        "2026-05-27T24:00:00Z",
        "2026-05-27T12:00:00",
        "2026-05-27T12:00:00.Z",
        "2026-05-27T12:00:00+2:00",
        "2026-05-27T12:00:00é",
        "+026-05-27T12:00:00Z",
    ] {
        assert_eq!(
            wrong.parse::<rt::DateTime>(),
            Err(rt::DateTime::from("x")
                .as_str()
                .parse::<rt::DateTime>()
                .unwrap_err()),
            "{wrong}"
        );
    }
    assert!("2024-02-29T23:59:60Z".parse::<rt::DateTime>().is_ok());
}

#[test]
fn currencies() {
    assert_eq!(rt::Currency::from("EUR"), "eur");
    assert_eq!("USD".parse::<rt::Currency>().unwrap().to_string(), "usd");
    assert_eq!(
        serde_json::from_str::<rt::Currency>(r#""Eur""#).unwrap(),
        "Eur"
    );
}

#[test]
fn decimals() {
    let sorted: Vec<rt::Decimal> = [
        "x", "-12.5", "-12.05", "-0.1", "-0", "0", "0.10", "0.2", "1", "01.0", "9.99", "10",
    ]
    .map(Into::into)
    .into();
    let mut again = sorted.clone();
    again.reverse();
    again.sort();
    // Equal numbers go by their text.
    assert_eq!(
        again.iter().map(rt::Decimal::as_str).collect::<Vec<_>>(),
        [
            "x", "-12.5", "-12.05", "-0.1", "-0", "0", "0.10", "0.2", "01.0", "1", "9.99", "10"
        ]
    );
    assert_eq!("12.50".parse::<rt::Decimal>().unwrap(), "12.50");
    assert!(
        ["", ".", "1.", ".5", "1e5", "NaN", "--1"]
            .iter()
            .all(|text| text.parse::<rt::Decimal>().is_err())
    );
    assert_eq!(rt::Decimal::from(5), "5");
}

#[test]
fn int64s() {
    let value: rt::Int64 = serde_json::from_str(r#""-9223372036854775808""#).unwrap();
    assert_eq!(i64::from(value), i64::MIN);
    assert_eq!(
        serde_json::to_string(&value).unwrap(),
        r#""-9223372036854775808""#
    );
    assert_eq!("7".parse(), Ok(rt::Int64(7)));
}

#[test]
fn enums() {
    assert_eq!(Status::VALUES, ["draft", "open", "paid"]);
    assert_eq!(Status::Draft, "draft");
    assert_eq!("open".parse(), Ok(Status::Open));
    let later: Status = "later".parse().unwrap();
    assert!(!later.is_known() && Status::Paid.is_known());
    assert_eq!(
        (
            later.to_string(),
            format!("{later:?}"),
            format!("{:?}", Status::Paid)
        ),
        ("later".into(), r#"Unknown("later")"#.into(), "paid".into())
    );
    // One value, however it came about: also in sets.
    let same = Status::Unknown("draft".into());
    assert_eq!(same, Status::Draft);
    assert_eq!(HashSet::from([same.clone(), Status::Draft]).len(), 1);
    assert_eq!(BTreeSet::from([same, Status::Draft]).len(), 1);
    assert!(Status::Draft < Status::Open);
    assert_eq!(Status::default(), "");
    assert!(serde_json::from_str::<Status>("5").is_err());
}

#[test]
fn expandables() {
    let id: rt::Expandable<Customer, DeletedCustomer> = rt::from_str(r#""cus_1""#).unwrap();
    let object: rt::Expandable<Customer, DeletedCustomer> =
        rt::from_str(r#"{"deleted": false, "object": "customer", "id": "cus_1"}"#).unwrap();
    let deleted: rt::Expandable<Customer, DeletedCustomer> =
        rt::from_str(r#"{"deleted": true, "object": "customer", "id": "cus_1"}"#).unwrap();
    for value in [&id, &object, &deleted] {
        assert_eq!(value.id(), "cus_1");
        assert_eq!(rt::Id::<Customer>::from(value), "cus_1");
    }
    assert!(!id.is_expanded() && id.object().is_none() && id.clone().into_object().is_none());
    assert!(
        object.object().is_some()
            && object.deleted().is_none()
            && object.clone().into_object().is_some()
    );
    assert!(deleted.object().is_none() && deleted.deleted().is_some());
    assert_ne!(object, deleted);
    // Where the contract has no deleted arm, it is an object like any other.
    let object: rt::Expandable<Customer> =
        rt::from_str(r#"{"id": "cus_1", "deleted": true}"#).unwrap();
    assert_eq!(
        object.object().unwrap().extra.get("deleted"),
        Some(&true.into())
    );
    let source: rt::Expandable<Source> =
        rt::from_str(r#"{"object": "new", "id": "src_1"}"#).unwrap();
    assert_eq!(source.id_str(), "src_1");
    assert!(rt::from_str::<rt::Expandable<Customer>>("5").is_err());
}

#[test]
fn lists() {
    let list: rt::List<Card> =
        rt::from_str(r#"{"object": "list", "data": [{"id": "a"}, {"id": "b"}]}"#).unwrap();
    assert_eq!((list.len(), list.is_empty()), (2, false));
    let ids: Vec<_> = (&list).into_iter().map(|card| card.id.as_str()).collect();
    assert_eq!(ids, ["a", "b"]);
    let page: rt::V2List<Card> =
        rt::from_str(r#"{"data": [], "next_page_url": "/v2/x", "previous_page_url": null}"#)
            .unwrap();
    assert_eq!(page.next_page_url.as_deref(), Some("/v2/x"));
    assert_eq!(
        serde_json::to_string(&page).unwrap(),
        r#"{"data":[],"next_page_url":"/v2/x"}"#
    );
}

#[test]
fn logs_do_not_show_what_they_must_not() {
    let card: Card = rt::from_str(
        r#"{"id": "card_1", "object": "card", "last4": "4242", "exp_month": 1, "cvc": "123"}"#,
    )
    .unwrap();
    assert_eq!(
        format!("{card:?}"),
        r#"Card { id: "card_1", last4: [redacted], exp_month: 1, extra: {"cvc"} }"#
    );
    let json = r#"{"client_secret": "s3cret", "payload": {"number": "4242"}, "address": {"line1": "Elm Street"},
        "sources": [{"object": "new", "number": "4242"}], "currency": {"number": "4242"}}"#;
    let invoice: Invoice = rt::from_str(json).unwrap();
    let shown = format!("{invoice:#?}");
    assert!(
        shown.contains("client_secret: [redacted]") && shown.contains("number"),
        "{shown}"
    );
    assert!(
        !shown.contains("4242") && !shown.contains("s3cret") && !shown.contains("Elm"),
        "{shown}"
    );
}

proptest! {
    #[test]
    fn times_are_read_as_they_are_shown(seconds in -62_167_219_200i64..=253_402_300_799) {
        prop_assert_eq!(rt::Timestamp::new(seconds).to_string().parse(), Ok(rt::Timestamp::new(seconds)));
    }

    #[test]
    fn no_text_is_too_odd_to_parse(text in "\\PC{0,30}") {
        let _ = (text.parse::<rt::DateTime>(), text.parse::<rt::Timestamp>(), text.parse::<rt::Decimal>());
    }
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_times() {
    let time = rt::Timestamp::new(1_692_993_440);
    let jiff = jiff::Timestamp::try_from(time).unwrap();
    assert_eq!(
        (rt::Timestamp::from(jiff), jiff.to_string()),
        (time, time.to_string())
    );
    assert_eq!(
        rt::Timestamp::from(jiff::Timestamp::from_millisecond(-1500).unwrap()).seconds(),
        -2
    );
    assert_eq!(
        jiff::Timestamp::try_from(&rt::DateTime::from("2023-08-25T21:57:20+02:00")).unwrap(),
        jiff
    );
    assert_eq!(rt::DateTime::from(jiff), "2023-08-25T19:57:20Z");
    assert!(jiff::Timestamp::try_from(rt::Timestamp::new(i64::MAX)).is_err());
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_times() {
    let time = rt::Timestamp::new(1_692_993_440);
    let chrono = chrono::DateTime::<chrono::Utc>::try_from(time).unwrap();
    assert_eq!(rt::Timestamp::from(chrono), time);
    assert_eq!(
        chrono::DateTime::<chrono::Utc>::try_from(&rt::DateTime::from("2023-08-25T21:57:20+02:00"))
            .unwrap(),
        chrono
    );
    assert_eq!(rt::DateTime::from(chrono), "2023-08-25T19:57:20Z");
    assert!(chrono::DateTime::<chrono::Utc>::try_from(rt::Timestamp::new(i64::MAX)).is_err());
}

#[cfg(feature = "time")]
#[test]
fn time_times() {
    let time = rt::Timestamp::new(1_692_993_440);
    let offset = time::OffsetDateTime::try_from(time).unwrap();
    assert_eq!(rt::Timestamp::from(offset), time);
    assert_eq!(
        time::OffsetDateTime::try_from(&rt::DateTime::from("2023-08-25T21:57:20+02:00")).unwrap(),
        offset
    );
    assert_eq!(
        rt::DateTime::try_from(offset).unwrap(),
        "2023-08-25T19:57:20Z"
    );
    assert!(time::OffsetDateTime::try_from(rt::Timestamp::new(i64::MAX)).is_err());
}

#[cfg(feature = "rust_decimal")]
#[test]
fn rust_decimals() {
    let value = rust_decimal::Decimal::try_from(&rt::Decimal::from("12.50")).unwrap();
    assert_eq!(rt::Decimal::from(value), "12.50");
    assert!(rust_decimal::Decimal::try_from(&rt::Decimal::from("x")).is_err());
    assert!(
        rust_decimal::Decimal::try_from(&rt::Decimal::from("0.00000000000000000000000000000001"))
            .is_err()
    );
    let money = rt::Money::new(-1250, "eur");
    let decimal = rust_decimal::Decimal::from(&money);
    assert_eq!(decimal.to_string(), "-12.50");
    assert_eq!(rt::Money::from_decimal(decimal, "eur"), Ok(money));
    let fine = rust_decimal::Decimal::new(12505, 3);
    assert_eq!(
        rt::Money::from_decimal(fine, "eur"),
        Err(rt::NotAnAmount::TooFine)
    );
}

#[cfg(feature = "uuid")]
#[test]
fn uuids() {
    let uuid = uuid::Uuid::from_u128(7);
    let id = rt::Id::<Invoice>::from(uuid);
    assert_eq!(uuid::Uuid::try_from(&id).unwrap(), uuid);
    assert!(uuid::Uuid::try_from(&rt::Id::<Invoice>::from("in_1")).is_err());
}
