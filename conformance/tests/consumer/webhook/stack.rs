//! The stack that reading an event takes. In a debug build it is the most: nothing is optimised away.

use std::process::{Command, Stdio};

use serde_json::json;
use stripe_client::webhook::{Event, EventObject, Payload};

use super::{event, invoice};

/// How much a reader may take, in KiB.
const LIMIT: usize = 80;
/// Says to the child how much it has.
const GIVEN: &str = "WEBHOOK_STACK_KIB";

/// An event of 15 levels: objects that were expanded in objects that were expanded.
fn deep() -> String {
    let product = json!({ "id": "prod_1", "object": "product", "default_price": { "id": "price_2", "object": "price" } });
    let item = json!({ "id": "si_1", "object": "subscription_item", "price": { "id": "price_1", "object": "price", "product": product } });
    let subscription = json!({ "id": "sub_2", "object": "subscription", "items": { "object": "list", "data": [item] } });
    let customer = json!({ "id": "cus_1", "object": "customer", "subscriptions": { "object": "list", "data": [subscription] } });
    let mut latest = invoice();
    latest["customer"] = customer;
    let whole = json!({ "id": "sub_1", "object": "subscription", "latest_invoice": latest });
    event("customer.subscription.updated", whole).to_string()
}

/// Reads it, and reads it again from what was written of it.
fn read_and_write(body: String) {
    let event: Event = Payload::trusted(body).parse().unwrap();
    assert!(matches!(event.data.object, EventObject::Subscription(_)));
    let issues = event.issues().len();
    let written = serde_json::to_string(&event).unwrap();
    let again: Event = Payload::trusted(written).parse().unwrap();
    assert_eq!(again.issues().len(), issues);
    assert!(again == event);
}

#[test]
fn an_event_takes_less_than_the_limit() {
    let (mut fits, mut fails) = (1024, 0);
    while fits - fails > 4 {
        let middle = (fits + fails) / 2;
        if child_reads_in(middle) {
            fits = middle;
        } else {
            fails = middle;
        }
    }
    println!("an event of 15 levels is read and written in {fits} KiB of stack");
    assert!(fits <= LIMIT, "{fits} KiB");
}

/// An overflow kills the whole process, so it is one of its own.
fn child_reads_in(kib: usize) -> bool {
    let (_, here) = module_path!().split_once("::").unwrap();
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("{here}::child"), "--ignored"])
        .env(GIVEN, kib.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap()
        .success()
}

#[test]
#[ignore = "run by an_event_takes_less_than_the_limit"]
fn child() {
    let Ok(kib) = std::env::var(GIVEN) else {
        return;
    };
    let body = deep();
    let thread = std::thread::Builder::new().stack_size(kib.parse::<usize>().unwrap() * 1024);
    thread
        .spawn(|| read_and_write(body))
        .unwrap()
        .join()
        .unwrap();
}
