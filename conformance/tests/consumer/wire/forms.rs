//! Form bodies: nested objects, lists of objects, maps, unions, clearing.

use stripe_client::billing_portal::configurations;
use stripe_client::client::Preview;
use stripe_client::climate::orders;
use stripe_client::{Error, customers, invoices, payment_intents, subscriptions};

use super::server::Server;

const FORM: &str = "accept: application/json\ncontent-length: LENGTH\ncontent-type: application/x-www-form-urlencoded\nidempotency-key: UUID\n";

fn form(target: &str, pairs: &[&str]) -> String {
    let body = pairs.join("&");
    format!(
        "{target}\n{}\n{body}",
        FORM.replace("LENGTH", &body.len().to_string())
    )
}

#[tokio::test]
async fn a_path_a_text_and_a_list() {
    let server = Server::answering(&[r#"{"id": "in_123", "object": "invoice"}"#]);
    let invoice = invoices::attach_payment("in_123")
        .payment_intent("pi_123")
        .expand(["payments", "customer.tax ids"])
        .send(&server.client())
        .await
        .unwrap();
    assert_eq!(invoice.id, "in_123");
    assert_eq!(invoice.request_id(), "req_1");
    assert_eq!(
        server.only(),
        form(
            "POST /v1/invoices/in_123/attach_payment",
            &[
                "expand[0]=payments",
                "expand[1]=customer.tax%20ids",
                "payment_intent=pi_123"
            ]
        )
    );
}

#[tokio::test]
async fn lists_of_objects_maps_unions_and_clearing() {
    let server = Server::answering(&[r#"{"id": "sub_1", "object": "subscription"}"#]);
    subscriptions::create()
        .customer("cus_1")
        .items([
            subscriptions::params::CreateItem::new()
                .price("price_1")
                .quantity(2)
                .clear_tax_rates(),
            subscriptions::params::CreateItem::new()
                .price("price_2")
                .tax_rates(["txr_1", "txr_2"])
                .metadata([("a[b]", "c=d&e")]),
        ])
        .metadata([("order", "6735"), ("grüße", "😀 +1")])
        .clear_default_tax_rates()
        .application_fee_percent(12.5)
        .trial_end(subscriptions::params::TrialEnd::Now)
        .cancel_at(1_700_000_000)
        .cancel_at_period_end(false)
        .extra("undocumented", serde_json::json!({"deep": [1, true]}))
        .send(&server.client())
        .await
        .unwrap();
    assert_eq!(
        server.only(),
        form(
            "POST /v1/subscriptions",
            &[
                "application_fee_percent=12.5",
                "cancel_at=1700000000",
                "cancel_at_period_end=false",
                "customer=cus_1",
                "default_tax_rates=",
                "items[0][price]=price_1",
                "items[0][quantity]=2",
                "items[0][tax_rates]=",
                "items[1][metadata][a%5Bb%5D]=c%3Dd%26e",
                "items[1][price]=price_2",
                "items[1][tax_rates][0]=txr_1",
                "items[1][tax_rates][1]=txr_2",
                "metadata[gr%C3%BC%C3%9Fe]=%F0%9F%98%80%20%2B1",
                "metadata[order]=6735",
                "trial_end=now",
                "undocumented[deep][0]=1",
                "undocumented[deep][1]=true",
            ]
        )
    );
}

#[tokio::test]
async fn nested_objects_and_what_is_cleared() {
    let server = Server::answering(&[r#"{"id": "cus_1", "object": "customer"}"#]);
    customers::update("cus/../1?")
        .address(
            customers::params::Address::new()
                .line1("1 Main St.")
                .postal_code("94111"),
        )
        .clear_shipping()
        .clear_metadata()
        .name("")
        .send(&server.client())
        .await
        .unwrap();
    assert_eq!(
        server.only(),
        form(
            "POST /v1/customers/cus%2F..%2F1%3F",
            &[
                "address[line1]=1%20Main%20St.",
                "address[postal_code]=94111",
                "metadata=",
                "name=",
                "shipping="
            ]
        )
    );
}

#[tokio::test]
async fn nothing_set_is_nothing_sent() {
    let server = Server::answering(&[r#"{"id": "cus_1", "object": "customer"}"#]);
    customers::create().send(&server.client()).await.unwrap();
    assert_eq!(server.only(), form("POST /v1/customers", &[]));
}

/// On a form, the plus sign of an exponent would be a space.
#[tokio::test]
async fn a_number_with_an_exponent_keeps_its_sign() {
    let server = Server::answering(&[r#"{"id": "cus_1", "object": "customer"}"#]);
    let create = customers::create().extra("weight", 1e300);
    create.send(&server.client()).await.unwrap();
    assert_eq!(
        server.only(),
        form("POST /v1/customers", &["weight=1e%2B300"])
    );
}

/// A list replaces what is stored, a map adds to it: an empty list is sent, an empty map isn't.
#[tokio::test]
async fn an_empty_list_is_sent_once_and_an_empty_map_never() {
    let server = Server::answering(&[r#"{"id": "sub_1", "object": "subscription"}"#]);
    subscriptions::update("sub_1")
        .metadata([("", ""); 0])
        .default_tax_rates([""; 0])
        .expand([""; 0])
        .items([subscriptions::params::UpdateItem::new()
            .id("si_1")
            .metadata([("", ""); 0])
            .tax_rates([""; 0])])
        .send(&server.client())
        .await
        .unwrap();
    assert_eq!(
        server.only(),
        form(
            "POST /v1/subscriptions/sub_1",
            &[
                "default_tax_rates=",
                "items[0][id]=si_1",
                "items[0][tax_rates]="
            ]
        )
    );
}

/// What a program has or hasn't goes to a setter as it is.
#[tokio::test]
async fn a_setter_takes_a_value_or_an_option_of_it() {
    let server = Server::answering(&[r#"{"id": "cus_1", "object": "customer"}"#; 2]);
    let address = customers::params::Shipping::new(
        stripe_client::params::Address::new().city(Some(String::from("Bonn"))),
        "Ada",
    );
    let some = |there: bool| {
        customers::create()
            .email(there.then_some("a@b.test"))
            .description(there.then(|| String::from("d")))
            .balance(there.then_some(5_000_000_000))
            .shipping(there.then(|| address.clone()))
            .preferred_locales(there.then(|| vec!["de", "en"]))
            .metadata(there.then_some([("k", "v")]))
            .invoice_prefix("X")
    };
    some(true).send(&server.client()).await.unwrap();
    // A None takes back what was set before.
    let none = some(false).name("N").name(None::<&str>);
    none.send(&server.client()).await.unwrap();
    let [one, two] = <[_; 2]>::try_from(server.seen()).unwrap();
    assert_eq!(
        one,
        form(
            "POST /v1/customers",
            &[
                "balance=5000000000",
                "description=d",
                "email=a%40b.test",
                "invoice_prefix=X",
                "metadata[k]=v",
                "preferred_locales[0]=de",
                "preferred_locales[1]=en",
                "shipping[address][city]=Bonn",
                "shipping[name]=Ada",
            ]
        )
    );
    assert_eq!(two, form("POST /v1/customers", &["invoice_prefix=X"]));
}

/// Whether a setter or an argument gave it: what is cleared last is empty, and there once.
#[tokio::test]
async fn what_is_required_can_be_cleared() {
    let server = Server::answering(&["{}"]);
    let client = server.client();
    let body = |request: Result<Preview, Error>| {
        let body = request.unwrap().body;
        String::from_utf8(body.to_vec()).unwrap()
    };
    let tax = payment_intents::params::InputsTax::new("taxcalc_1").clear_calculation();
    let inputs = payment_intents::params::Inputs::new().tax(tax);
    let hooks = payment_intents::params::Hooks::new().inputs(inputs);
    assert_eq!(
        body(client.preview(&payment_intents::update("pi_1").hooks(hooks))),
        "hooks[inputs][tax][calculation]="
    );
    let beneficiary = orders::params::UpdateBeneficiary::new("Ada").clear_public_name();
    assert_eq!(
        body(client.preview(&orders::update("climorder_1").beneficiary(beneficiary))),
        "beneficiary[public_name]="
    );
    use configurations::params::{
        CancellationReasonOption, CreateCancellationReason, CreateFeatures,
        CreateSubscriptionCancel,
    };
    let reason = CreateCancellationReason::new(true, [CancellationReasonOption::Unused]);
    let reason = reason.clear_options();
    let cancel = CreateSubscriptionCancel::new(true).cancellation_reason(reason);
    let features = CreateFeatures::new().subscription_cancel(cancel);
    assert_eq!(
        body(client.preview(&configurations::create(features))),
        "features[subscription_cancel][enabled]=true&\
         features[subscription_cancel][cancellation_reason][enabled]=true&\
         features[subscription_cancel][cancellation_reason][options]="
    );
}
