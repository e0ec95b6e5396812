//! What empty values say on the wire: whole targets and bodies.

use crate::support::*;
use serde_json::json;
use stripe_runtime::{self as rt, Json, RawRequest, RequestOptions};

/// The target and the body of one call.
async fn one(send: impl AsyncFnOnce(Client)) -> (String, String) {
    let server = Server::always(|| ok(r#"{"id":"cus_1","object":"customer","data":[]}"#));
    send(server.client()).await;
    let seen = server.seen();
    assert_eq!(seen.len(), 1);
    (seen[0].target().to_owned(), seen[0].body().to_owned())
}

fn subscription(body: &str) -> (String, String) {
    ("POST /v1/subscriptions".to_owned(), body.to_owned())
}

const NOTHING: [(String, String); 0] = [];
const NONE: [String; 0] = [];

#[tokio::test]
async fn an_empty_list_in_a_body_says_that_there_are_none() {
    let seen = one(async |client| {
        let request = CreateSubscription::default()
            .customer("c")
            .items([Item::default().tax_rates(NONE), Item::default().quantity(1)])
            .tags(NONE)
            .extra("unheard_of", json!({"list": [], "deep": [[], [1]]}));
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(
        seen,
        subscription(
            "customer=c&items[0][tax_rates]=&items[1][quantity]=1&tags=&unheard_of[list]=\
             &unheard_of[deep][0]=&unheard_of[deep][1][0]=1"
        )
    );
    let seen = one(async |client| {
        let request = CreateSubscription::default().customer("c").items([]);
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(seen, subscription("customer=c&items="));
}

#[tokio::test]
async fn an_empty_list_in_a_query_says_nothing() {
    let seen = one(async |client| {
        let list = ListCustomers::default()
            .limit(1)
            .expand(NONE)
            .extra("unheard_of", json!({"list": [], "x": 1}));
        list.send(&client).await.unwrap();
    })
    .await;
    let expected = "GET /v1/customers?limit=1&unheard_of[x]=1";
    assert_eq!(seen, (expected.to_owned(), String::new()));
}

#[tokio::test]
async fn expand_is_never_empty() {
    for options in [
        RequestOptions::new(),
        RequestOptions::new().parameter("expand", json!([])),
    ] {
        let seen = one(async |client| {
            let request = attach_payment("in_1").expand(NONE).with(options);
            request.send(&client).await.unwrap();
        })
        .await;
        let target = "POST /v1/invoices/in_1/attach_payment";
        assert_eq!(seen, (target.to_owned(), String::new()));
    }
}

#[tokio::test]
async fn an_empty_map_says_nothing_and_clearing_clears() {
    let seen = one(async |client| {
        let request = CreateSubscription::default()
            .customer("c")
            .items([Item::default().price("p").metadata(NOTHING)])
            .metadata(NOTHING)
            .shipping(Item::default().metadata(NOTHING))
            .extra("unheard_of", json!({}));
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(seen, subscription("customer=c&items[0][price]=p"));
    let seen = one(async |client| {
        let request = CreateSubscription::default()
            .items([Item::default().clear(3)])
            .clear(3);
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(seen, subscription("items[0][metadata]=&metadata="));
}

#[tokio::test]
async fn a_second_call_of_a_setter_replaces_the_first() {
    let pair = |key: &str| [(key.to_owned(), "1".to_owned())];
    let seen = one(async |client| {
        let request = CreateSubscription::default()
            .metadata(pair("first"))
            .metadata(pair("second"))
            .tags(["first".to_owned()])
            .tags(["second".to_owned()]);
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(seen, subscription("metadata[second]=1&tags[0]=second"));
}

#[tokio::test]
async fn what_a_default_holds_is_not_said() {
    let seen = one(async |client| {
        let request = CreateSubscription::default()
            .customer("c")
            .shipping(Item::default())
            .billing_cycle_anchor(Anchor::default())
            .collection_method(Collection::default());
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(seen, subscription("customer=c"));
    let seen = one(async |client| {
        let list = ListCustomers::default().created(Range::default());
        list.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(seen, ("GET /v1/customers".to_owned(), String::new()));
}

#[tokio::test]
async fn in_json_a_list_can_be_empty_and_a_map_is_left_out() {
    let seen = one(async |client| {
        let request = CreateAccount::default()
            .metadata(NOTHING)
            .include(NONE)
            .extra("as_it_is", json!({"map": {}}));
        request.send(&client).await.unwrap();
    })
    .await;
    assert_eq!(seen.1, r#"{"include":[],"as_it_is":{"map":{}}}"#);
}

#[tokio::test]
async fn raw_requests_say_the_same() {
    let parameters =
        || json!({"list": [], "map": {}, "expand": [], "deep": {"list": []}, "null": null});
    let targets = async |request: RawRequest| {
        one(async |client| drop(request.send(&client).await.unwrap())).await
    };
    let post = targets(RawRequest::post("/v1/x").parameters(parameters())).await;
    assert_eq!(post.1, "list=&deep[list]=&null=");
    let get = targets(RawRequest::get("/v1/x").parameters(parameters())).await;
    assert_eq!(get.0, "GET /v1/x?null=");
    let query = targets(RawRequest::post("/v1/x").query(parameters())).await;
    assert_eq!(query, ("POST /v1/x?null=".to_owned(), String::new()));
}

fn read(json: &Json) -> Result<CreateSubscription, String> {
    let read = rt::from_value::<CreateSubscription>(json.clone());
    let text = serde_json::from_str::<CreateSubscription>(&json.to_string());
    match (read, text) {
        (Ok(read), Ok(text)) if read == text => Ok(read),
        (Err(read), Err(text)) => {
            let (read, text) = (read.to_string(), text.to_string());
            assert!(read.starts_with(&text), "{text} / {read}");
            Err(text)
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_request_from_json_clears_in_the_words_of_the_contract() {
    for (json, body) in [
        (json!({"description": ""}), "description="),
        (json!({"description": null}), "description="),
        (json!({"metadata": ""}), "metadata="),
        (json!({"metadata": null}), "metadata="),
        (json!({"metadata": {}}), ""),
        (
            json!({"metadata": {"a": null, "b": "", "c": "1"}}),
            "metadata[a]=&metadata[b]=&metadata[c]=1",
        ),
        (
            json!({"items": [{"tax_rates": ""}]}),
            "items[0][tax_rates]=",
        ),
        (
            json!({"items": [{"tax_rates": null}]}),
            "items[0][tax_rates]=",
        ),
        (
            json!({"items": [{"tax_rates": []}]}),
            "items[0][tax_rates]=",
        ),
        (
            json!({"items": [{"metadata": {"a": null}}]}),
            "items[0][metadata][a]=",
        ),
        (json!({"shipping": ""}), "shipping="),
        (json!({"collection_method": ""}), "collection_method="),
    ] {
        let request = read(&json).unwrap();
        let issues = rt::Value::issues(&request);
        assert_eq!(issues.len(), 1, "only `customer` is missing: {issues:?}");
        let seen = one(async |client| drop(request.send(&client).await.unwrap())).await;
        assert_eq!(seen, subscription(body), "{json}");
    }
}

#[test]
fn a_null_that_means_nothing_is_an_error_that_names_it() {
    for (json, name) in [
        (json!({"tags": null}), "tags"),
        (json!({"customer": null}), "customer"),
        (
            json!({"cancel_at_period_end": null}),
            "cancel_at_period_end",
        ),
        (
            json!({"billing_cycle_anchor": null}),
            "billing_cycle_anchor",
        ),
        (
            json!({"items": [{"price": "p"}, {"price": null}]}),
            "items[1].price",
        ),
        (json!({"items": [null]}), "items[0]"),
        (json!({"tags": ["a", null]}), "tags[1]"),
        (json!({"shipping": {"quantity": null}}), "shipping.quantity"),
    ] {
        assert_eq!(
            read(&json).unwrap_err(),
            format!("wrong type at {name}: expected a value, found null"),
            "{json}"
        );
    }
    // What the contract doesn't know is the user's own.
    assert!(read(&json!({"unheard_of": null})).is_ok());
}

#[test]
fn the_registry_tells_a_null_from_what_is_missing() {
    static ENTRY: rt::client::registry::Entry =
        rt::client::registry::Entry::of::<CreateSubscription>("subscriptions.create");
    let error = |json: &str| ENTRY.request(json.as_bytes()).unwrap_err().to_string();
    assert_eq!(
        error(r#"{"items": [{"price": null}], "shipping": {"metadata": {"a": 1}}}"#),
        "missing parameter `customer`; \
         parameter `items[0].price` can't be null: leave it out, or give it a value; \
         parameter `shipping.metadata.a` has the wrong type"
    );
    assert_eq!(
        error(r#"{"customer": null}"#),
        "parameter `customer` can't be null: leave it out, or give it a value"
    );
    let cleared = r#"{"customer": "c", "shipping": "", "metadata": {"a": null}}"#;
    assert!(ENTRY.request(cleared.as_bytes()).is_ok());
}
