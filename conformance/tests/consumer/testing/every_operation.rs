//! Every operation, with requests of all kinds that the contract allows: the replies are the contract's.

use std::collections::BTreeSet;

use stripe_client::registry::{Entry, OPERATIONS};
use stripe_client::testing::Stripe;
use stripe_client::{Client, Json};

use super::run;

/// Calls an operation with anything that it takes, and gives what is odd about the reply.
async fn odd(stripe: &Stripe, client: &Client, entry: &'static Entry) -> Vec<String> {
    let mut json = stripe.parameters(entry);
    let parameters = json.as_object_mut().unwrap();
    // These name what is there: places in the reply, items of the list.
    for name in ["expand", "starting_after", "ending_before", "page"] {
        parameters.shift_remove(name);
    }
    if parameters.contains_key("query") && entry.operation().path.ends_with("/search") {
        parameters.insert(
            "query".into(),
            "status:'active' AND -metadata['order']:'1'".into(),
        );
    }
    let id = entry.operation().id;
    let request = match entry.request(json.to_string().as_bytes()) {
        Ok(request) => request,
        Err(error) => return vec![format!("{id}: {error}: {json}")],
    };
    match request.send(client).await {
        Ok(reply) => {
            let issues = reply.issues().into_iter();
            issues
                .map(|issue| format!("{id}: {issue}: {}", String::from_utf8_lossy(reply.raw())))
                .collect()
        }
        Err(error) => vec![format!("{id}: {error}: {json}")],
    }
}

fn assert_nothing_odd(odd: &[String]) {
    assert!(
        odd.is_empty(),
        "{} odd:\n{}",
        odd.len(),
        odd[..odd.len().min(40)].join("\n")
    );
}

#[test]
fn all_of_them_are_answered_with_the_least() {
    let stripe = Stripe::new();
    stripe.take_any_id();
    let client = stripe.builder().strict(true).build().unwrap();
    let mut found = Vec::new();
    run(async {
        for entry in OPERATIONS {
            found.extend(odd(&stripe, &client, entry).await);
        }
    });
    assert_nothing_odd(&found);
    let calls = stripe.calls();
    let ids: BTreeSet<&str> = calls
        .iter()
        .filter_map(|call| Some(call.operation()?.id))
        .collect();
    assert_eq!((calls.len(), ids.len()), (619, 619));
}

/// A thousand seeds, each over another part of the operations.
#[test]
fn seeds_make_whatever_the_contract_allows() {
    a_thousand_seeds(62);
}

#[test]
#[ignore = "takes minutes: after a change of what is made"]
fn seeds_make_whatever_the_contract_allows_of_every_operation() {
    a_thousand_seeds(1);
}

/// Each seed calls one of so many operations.
fn a_thousand_seeds(of: usize) {
    let mut found = Vec::new();
    run(async {
        for seed in 0..1_000 {
            let stripe = Stripe::seeded(seed);
            stripe.take_any_id();
            let client = stripe.builder().strict(true).build().unwrap();
            let first = usize::try_from(seed).unwrap() % of;
            for entry in OPERATIONS.iter().skip(first).step_by(of) {
                found.extend(odd(&stripe, &client, entry).await);
            }
        }
    });
    assert_nothing_odd(&found);
}

#[test]
fn the_same_seed_gives_the_same() {
    let replies = |seed| {
        let stripe = Stripe::seeded(seed);
        stripe.take_any_id();
        let client = stripe.client();
        run(async {
            let mut replies = Vec::new();
            for entry in OPERATIONS.iter().step_by(31) {
                let json: Json = stripe.parameters(entry);
                let request = entry.request(json.to_string().as_bytes()).unwrap();
                let reply = request.send(&client).await;
                replies.push(
                    reply
                        .map(|reply| reply.raw().clone())
                        .map_err(|error| error.to_string()),
                );
            }
            replies
        })
    };
    assert_eq!(replies(7), replies(7));
    assert_ne!(replies(7), replies(8));
}
