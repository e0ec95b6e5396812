//! A program whose accounts are on two versions of the API: a crate for each, over one runtime.

use std::sync::{Arc, Mutex};

use stripe_client::rt;

/// The key, the version and the address of each request.
type Seen = Arc<Mutex<Vec<[String; 3]>>>;

/// Answers every call with a customer of both versions, and remembers what it was asked.
fn transport(seen: &Seen) -> impl rt::Transport + use<> {
    let seen = seen.clone();
    move |request: http::Request<rt::Body>| {
        let header = |name| request.headers()[name].to_str().unwrap().to_owned();
        seen.lock().unwrap().push([
            header("authorization"),
            header("stripe-version"),
            request.uri().to_string(),
        ]);
        let body = r#"{"id": "cus_1", "object": "customer", "account_balance": 7, "balance": 8}"#;
        async move { Ok(http::Response::new(rt::ReplyBody::from(body))) }
    }
}

/// What both give is of one type.
async fn balances(
    old: &beside::Client,
    new: &stripe_client::Client,
) -> Result<[Option<i64>; 2], stripe_client::Error> {
    let before = beside::customers::retrieve("cus_1").send(old).await?;
    let after = stripe_client::customers::retrieve("cus_1")
        .send(new)
        .await?;
    Ok([before.account_balance, after.object().unwrap().balance])
}

#[tokio::test]
async fn two_versions_in_one_program_share_the_runtime_and_the_connections() {
    let seen = Seen::default();
    let new = stripe_client::Client::builder("sk_test_new")
        .transport(transport(&seen))
        .build()
        .unwrap();
    let old = beside::Client::builder("sk_test_old")
        .connections_of(&new)
        .build()
        .unwrap();
    assert_eq!(balances(&old, &new).await.unwrap(), [Some(7), Some(8)]);
    let address = "https://api.stripe.com/v1/customers/cus_1";
    let call = |key: &str, version: &str| {
        [
            format!("Bearer {key}"),
            version.to_owned(),
            address.to_owned(),
        ]
    };
    assert_eq!(
        *seen.lock().unwrap(),
        [
            call("sk_test_old", "2020-08-27"),
            call("sk_test_new", stripe_client::API_VERSION),
        ]
    );
}

#[test]
fn an_id_of_one_version_is_one_of_the_other_by_its_text() {
    let old: beside::Id<beside::Customer> = "cus_1".into();
    let new: stripe_client::Id<stripe_client::Customer> = old.as_str().into();
    assert_eq!(old.as_str(), new.as_str());
    let error: beside::Error = stripe_client::Client::builder("").build().unwrap_err();
    assert_eq!(
        error.to_string(),
        beside::Client::builder("").build().unwrap_err().to_string()
    );
}
