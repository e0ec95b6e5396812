//! A whole story through the public API, against a server that others wrote: `cargo xtask e2e` starts it and runs this.
//!
//! localstripe speaks an API of years ago: there are no prices, subscriptions name plans, and many required fields are
//! absent. Nothing of that may fail a call.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::print_stdout)]

#[path = "e2e/webhooks.rs"]
mod webhooks;

use futures_util::{StreamExt as _, TryStreamExt as _};
use stripe_client::payment_methods::params as payment_method;
use stripe_client::{
    Client, Customer, Error, Id, PaymentMethod, blocking, charges, customers, invoice_items,
    invoices, payment_intents, payment_methods, plans, products, refunds, subscriptions,
};

const GOOD_CARD: &str = "4242424242424242";
/// It can be attached; charging it is declined.
const DECLINED_CARD: &str = "4000000000000341";

fn client() -> Client {
    let url = std::env::var("LOCALSTRIPE_URL").expect("LOCALSTRIPE_URL: run `cargo xtask e2e`");
    Client::builder("sk_test_e2e")
        .base_url(url)
        .build()
        .unwrap()
}

#[tokio::test]
#[ignore = "needs a server: cargo xtask e2e"]
async fn the_story_of_a_customer() {
    let client = client();

    let customer = customers::create()
        .name("Jenny Rosen")
        .email("jenny@example.com")
        .address(
            customers::params::Address::new()
                .line1("510 Townsend St")
                .city("San Francisco")
                .country("US"),
        )
        .metadata([("order", "6735"), ("grüße", "😀")])
        .send(&client)
        .await
        .unwrap();
    assert!(customer.id.as_str().starts_with("cus_"));
    assert_eq!(customer.metadata.as_ref().unwrap()["grüße"], "😀");
    let address = customer.address.as_ref().unwrap();
    assert_eq!(address.city.as_deref(), Some("San Francisco"));

    let renamed = customers::update(&customer.id)
        .description("a regular")
        .send(&client)
        .await
        .unwrap();
    assert_eq!(renamed.description.as_deref(), Some("a regular"));
    assert_eq!(renamed.name.as_deref(), Some("Jenny Rosen"));

    let card = attached(&client, &customer.id, GOOD_CARD).await.unwrap();
    pay_with(&client, &customer.id, &card).await;

    let product = products::create("Gold")
        .description("All of it")
        .send(&client)
        .await
        .unwrap();
    assert!(product.active);
    // A price of that time is a plan.
    let plan = plans::create("usd", plans::PlanInterval::Month)
        .product(product.id.as_str())
        .amount(1500)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(plan.amount, Some(1500));

    // The contract's items have prices; a parameter that it doesn't know gets through all the same.
    let item = subscriptions::params::CreateItem::new()
        .extra("plan", plan.id.as_str())
        .quantity(2);
    let subscription = subscriptions::create()
        .customer(&customer.id)
        .items([item])
        .expand(["latest_invoice"])
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        subscription.status,
        subscriptions::SubscriptionStatus::Active
    );
    assert_eq!(subscription.items.data[0].quantity, Some(2));
    assert!(
        !subscription.issues().is_empty(),
        "an older API differs from the contract"
    );
    let invoice = subscription
        .latest_invoice
        .as_ref()
        .unwrap()
        .object()
        .expect("it was to be expanded");
    assert_eq!((invoice.total, invoice.lines.data.len()), (3000, 1));
    assert_eq!(invoice.status, Some(invoices::InvoiceStatus::Paid));

    invoice_items::create()
        .customer(customer.id.as_str())
        .amount(700)
        .currency("usd")
        .description("Extra")
        .send(&client)
        .await
        .unwrap();
    let invoice = invoices::create()
        .customer(&customer.id)
        .description("By hand")
        .send(&client)
        .await
        .unwrap();
    // Beside the item, localstripe puts the subscription's next period on it.
    assert!(invoice.lines.data.iter().any(|line| line.amount == 700));
    let paid = invoices::pay(&invoice.id).send(&client).await.unwrap();
    assert_eq!(paid.status, Some(invoices::InvoiceStatus::Paid));
    let both: Vec<_> = invoices::list()
        .customer(&customer.id)
        .items(&client)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(both.len(), 2);

    let canceled = subscriptions::cancel(&subscription.id)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(canceled.status, subscriptions::SubscriptionStatus::Canceled);

    let deleted = customers::delete(&customer.id).send(&client).await.unwrap();
    assert_eq!(deleted.id, customer.id.as_str());
    let gone = customers::retrieve(&customer.id)
        .send(&client)
        .await
        .unwrap_err();
    assert_eq!(gone.status().map(|status| status.as_u16()), Some(404));
    assert!(!gone.is_retryable());
}

#[tokio::test]
#[ignore = "needs a server: cargo xtask e2e"]
async fn a_payment_its_refund_and_a_decline() {
    let client = client();
    let customer = customers::create().send(&client).await.unwrap();
    let card = attached(&client, &customer.id, GOOD_CARD).await.unwrap();
    let payment = payment_intents::create(2000, "usd")
        .customer(&customer.id)
        .payment_method(&card.id)
        .confirm(true)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        payment.status,
        payment_intents::PaymentIntentStatus::Succeeded
    );

    let refund = refunds::create()
        .payment_intent(&payment.id)
        .amount(500)
        .send(&client)
        .await
        .unwrap();
    assert_eq!((refund.amount, refund.currency.as_str()), (500, "usd"));
    let refunds: Vec<_> = refunds::list()
        .payment_intent(&payment.id)
        .items(&client)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(refunds.len(), 1);
    let charge = refund.charge.as_ref().unwrap().id();
    let charge = charges::retrieve(charge).send(&client).await.unwrap();
    assert_eq!(charge.amount_refunded, 500);

    let bad = attached(&client, &customer.id, DECLINED_CARD)
        .await
        .unwrap();
    let declined = payment_intents::create(2000, "usd")
        .customer(&customer.id)
        .payment_method(&bad.id)
        .confirm(true)
        .send(&client)
        .await
        .unwrap_err();
    let Error::Stripe(error) = &declined else {
        unreachable!("{declined}");
    };
    assert_eq!(error.status().as_u16(), 402);
    assert_eq!(error.code().as_deref(), Some("card_declined"));
    assert_eq!(error.message(), Some("Your card was declined."));
    assert!(
        error
            .charge()
            .is_some_and(|charge| charge.starts_with("ch_"))
    );
    assert!(!declined.is_retryable());
}

#[tokio::test]
#[ignore = "needs a server: cargo xtask e2e"]
async fn pages_over_250_customers() {
    const COUNT: usize = 250;
    let client = client();
    let email = "pages@example.com";
    let made: Vec<Id<Customer>> = futures_util::stream::iter(0..COUNT)
        .map(|number| {
            let client = client.clone();
            async move {
                let customer = customers::create()
                    .email(email)
                    .name(format!("Customer {number}"))
                    .send(&client)
                    .await?;
                Ok::<_, Error>(customer.id.clone())
            }
        })
        .buffer_unordered(8)
        .try_collect()
        .await
        .unwrap();

    let mut expected: Vec<&str> = made.iter().map(Id::as_str).collect();
    expected.sort_unstable();
    for size in [100, 7] {
        let found: Vec<Customer> = customers::list()
            .email(email)
            .items(&client)
            .page_size(size)
            .try_collect()
            .await
            .unwrap();
        let mut ids: Vec<&str> = found.iter().map(|customer| customer.id.as_str()).collect();
        ids.sort_unstable();
        assert_eq!(ids, expected, "pages of {size}");
    }
    let pages: Vec<_> = customers::list()
        .email(email)
        .limit(100)
        .pages(&client)
        .try_collect()
        .await
        .unwrap();
    let sizes: Vec<usize> = pages.iter().map(|page| page.data.len()).collect();
    assert_eq!(sizes, [100, 100, 50]);
    let some: Vec<Customer> = customers::list()
        .email(email)
        .items(&client)
        .take(120)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(some.len(), 120);
}

#[test]
#[ignore = "needs a server: cargo xtask e2e"]
fn the_blocking_client_does_the_same() {
    let client = blocking::Client::from_async(client()).unwrap();
    let customer = customers::create()
        .email("blocking@example.com")
        .send(&client)
        .unwrap();
    let found: Vec<Customer> = customers::list()
        .email("blocking@example.com")
        .items(&client)
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].id, customer.id);
    let deleted = customers::delete(&customer.id).send(&client).unwrap();
    assert_eq!(deleted.id, customer.id.as_str());
}

async fn attached(
    client: &Client,
    customer: &Id<Customer>,
    number: &str,
) -> Result<PaymentMethod, Error> {
    let card = payment_method::CardDetails::new(12, 2034, number).cvc("123");
    let method = payment_methods::create()
        .r#type(payment_method::PaymentMethodType::Card)
        .card(card)
        .send(client)
        .await?;
    let method = payment_methods::attach(&method.id)
        .customer(customer)
        .send(client)
        .await?;
    Ok(method.into_inner())
}

async fn pay_with(client: &Client, customer: &Id<Customer>, card: &PaymentMethod) {
    let settings = customers::params::InvoiceSettings::new().default_payment_method(&card.id);
    customers::update(customer)
        .invoice_settings(settings)
        .send(client)
        .await
        .unwrap();
}
