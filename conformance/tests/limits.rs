//! Nesting and size, through generated types: deeper than the limit is an error and never a stack overflow, and a large
//! reply takes memory in proportion to its size.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::alloc::System;
use std::sync::Mutex;
use std::thread;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use stripe_client::rt::{
    DecodeErrorKind, List, MAX_DEPTH, Value, from_slice, from_str, from_value,
};
use stripe_client::{Event, Invoice, Json};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The allocator counts for the whole process: one test at a time.
static ALONE: Mutex<()> = Mutex::new(());

/// What recurses: an object in itself through a record, a list, an id-or-object and a union, and JSON that no type
/// knows.
const NESTS: [(&str, &str); 7] = [
    (r#"{"object":"invoice","latest_revision":"#, "}"),
    (
        r#"{"object":"invoice","discounts":[{"object":"discount","source":{"coupon":"#,
        "}}]}",
    ),
    (
        r#"{"object":"invoice","customer":{"object":"customer","sources":{"data":["#,
        "]}}}",
    ),
    (r#"{"object":"invoice","unknown":"#, "}"),
    (r#"{"object":"invoice","unknown":[{"a":["#, "]}]}"),
    (r#"{"object":"invoice","metadata":{"a":"#, "}}"),
    (r#"{"object":"event","data":{"object":"#, "}}"),
];

fn nested(open: &str, close: &str, levels: usize) -> String {
    format!("{}1{}", open.repeat(levels), close.repeat(levels))
}

fn depth(open: &str) -> usize {
    open.matches(['{', '[']).count()
}

/// A debug build takes the most stack; 2 MiB is what a thread has.
fn on_a_thread<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(2 * 1024 * 1024);
        thread.spawn_scoped(scope, work).unwrap().join().unwrap()
    })
}

#[test]
fn nesting_beyond_the_limit_is_an_error() {
    let _alone = ALONE.lock();
    on_a_thread(|| {
        for (open, close) in NESTS {
            for levels in [MAX_DEPTH / depth(open) + 1, 5_000, 200_000] {
                let json = nested(open, close, levels);
                let as_invoice = from_str::<Invoice>(&json).unwrap_err();
                assert_eq!(as_invoice.kind(), DecodeErrorKind::TooDeep, "{as_invoice}");
                let as_event = from_str::<Event>(&json).unwrap_err();
                assert_eq!(as_event.kind(), DecodeErrorKind::TooDeep, "{as_event}");
                let as_json = from_str::<Json>(&json).unwrap_err();
                assert_eq!(as_json.kind(), DecodeErrorKind::TooDeep, "{as_json}");
                assert!(serde_json::from_str::<Invoice>(&json).is_err());
            }
        }
    });
}

#[test]
fn nesting_up_to_the_limit_is_read_and_written() {
    let _alone = ALONE.lock();
    on_a_thread(|| {
        for (open, close) in NESTS {
            let json = nested(open, close, MAX_DEPTH / depth(open));
            let expected: Json = serde_json::from_str(&json).unwrap();
            for value in [from_str(&json), from_value(expected.clone())] {
                let value: Invoice = value.unwrap();
                assert_eq!(serde_json::to_value(&value).unwrap(), expected);
                assert!(!value.issues().is_empty());
                assert!(value == value.clone());
                assert!(format!("{value:?}").starts_with("Invoice"));
            }
        }
    });
}

/// JSON in memory can be deeper than any text that serde_json reads.
#[test]
fn json_in_memory_that_is_too_deep_is_an_error() {
    let _alone = ALONE.lock();
    for key in ["latest_revision", "unknown", "metadata"] {
        let mut json = Json::from(1);
        for _ in 0..20_000 {
            json = Json::Object([(key.to_owned(), json)].into_iter().collect());
        }
        let error = on_a_thread(move || from_value::<Invoice>(json).unwrap_err());
        assert_eq!(error.kind(), DecodeErrorKind::TooDeep, "{key}");
    }
}

const MEGABYTE: usize = 1024 * 1024;

/// A document of at least that many bytes.
fn large(head: &str, item: &str, tail: &str, bytes: usize) -> String {
    let count = bytes / (item.len() + 1) + 1;
    format!("{head}{}{tail}", vec![item; count].join(","))
}

/// How many bytes decoding takes for each byte of the document: all that it ever allocates, and what is left of it.
fn ratio<T: Value + Default>(json: &str) -> (f64, f64) {
    let before = ALLOCATOR.stats();
    let value: T = from_slice(json.as_bytes()).unwrap();
    let after = ALLOCATOR.stats();
    drop(value);
    let all = after.bytes_allocated - before.bytes_allocated;
    let freed = after.bytes_deallocated - before.bytes_deallocated;
    let size = json.len() as f64;
    (all as f64 / size, (all - freed) as f64 / size)
}

/// The bounds are on bytes, and generous. What is small in text is larger in memory: a `0,` of JSON that no type knows is
/// two bytes of text, and a whole `Json` in memory.
#[test]
fn memory_is_a_small_multiple_of_a_large_reply() {
    let _alone = ALONE.lock();
    let size = 4 * MEGABYTE;
    let reply: Json =
        serde_json::from_str(include_str!("../data/attach_payment.response.json")).unwrap();
    let reply = reply.to_string();
    let page = large(r#"{"object":"list","data":["#, &reply, "]}", size);
    let unknown = large(r#"{"object":"invoice","new":["#, &reply, "]}", size);
    let wrong = large(r#"{"object":"invoice","amount_due":["#, &reply, "]}", size);
    let numbers = large(r#"{"object":"invoice","new":["#, "0", "]}", size);
    let odd = large(r#"{"object":"invoice","lines":{"data":["#, "7", "]}}", size);
    let text = large(
        r#"{"object":"invoice","description":""#,
        "long",
        r#""}"#,
        size,
    );
    for (what, (all, kept), bound) in [
        ("a page of invoices", ratio::<List<Invoice>>(&page), 8.0),
        (
            "invoices in an unknown field",
            ratio::<Invoice>(&unknown),
            12.0,
        ),
        (
            "invoices where a number belongs",
            ratio::<Invoice>(&wrong),
            12.0,
        ),
        (
            "numbers in an unknown field",
            ratio::<Invoice>(&numbers),
            100.0,
        ),
        ("one long text", ratio::<Invoice>(&text), 4.0),
    ] {
        println!("{what}: {all:.1} bytes for each byte read, {kept:.1} kept");
        assert!(all < bound, "{what}: {all}");
    }
    // Numbers where line items belong take hundreds for each byte, and no reply has them.
    let error = from_slice::<Invoice>(odd.as_bytes()).unwrap_err();
    assert_eq!(error.kind(), DecodeErrorKind::TooCostly);
}
