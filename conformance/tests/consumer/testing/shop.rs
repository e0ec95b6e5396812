//! A shop, and its test suite: how a program that uses Stripe is tested with the double.

use std::time::Instant;

use stripe_client::testing::{Answer, Stripe};
use stripe_client::webhook::{Event, EventObject, EventType, Verifier};
use stripe_client::{
    Client, Error, RequestOptions, billing, checkout, customers, payment_intents, payment_methods,
    prices, products, refunds, subscriptions,
};

use super::run;

/// The program.
struct Shop {
    stripe: Client,
}

#[derive(Debug, PartialEq)]
enum Sale {
    Paid(String),
    /// The card was declined, and why the customer can be told.
    Declined(&'static str),
}

impl Shop {
    async fn customer(&self, email: &str) -> Result<String, Error> {
        let found = customers::list()
            .email(email)
            .limit(1)
            .send(&self.stripe)
            .await?;
        if let Some(customer) = found.data.first() {
            return Ok(customer.id.to_string());
        }
        let made = customers::create().email(email).send(&self.stripe).await?;
        Ok(made.id.to_string())
    }

    async fn sell(&self, order: &str, email: &str, amount: i64, card: &str) -> Result<Sale, Error> {
        let customer = self.customer(email).await?;
        let method = payment_methods::attach(card)
            .customer(&customer)
            .send(&self.stripe)
            .await;
        let method = match method {
            Err(error) if error.decline_code().is_some() => {
                return Ok(Sale::Declined(reason(&error)));
            }
            method => method?,
        };
        let sent = payment_intents::create(amount, "eur")
            .customer(&customer)
            .payment_method(&method.id)
            .confirm(true)
            .metadata([("order", order)])
            .with(RequestOptions::new().idempotency_key(format!("order {order}")))
            .send(&self.stripe)
            .await;
        match sent {
            Ok(intent) => Ok(Sale::Paid(intent.id.to_string())),
            Err(error) if error.decline_code().is_some() => Ok(Sale::Declined(reason(&error))),
            Err(error) => Err(error),
        }
    }

    async fn subscribe(&self, email: &str, product: &str) -> Result<String, Error> {
        let product = products::create(product).send(&self.stripe).await?;
        let every = prices::params::CreateRecurring::new(prices::params::RecurringInterval::Month);
        let price = prices::create("eur")
            .product(&product.id)
            .unit_amount(1500)
            .recurring(every)
            .send(&self.stripe)
            .await?;
        let subscription = subscriptions::create()
            .customer(self.customer(email).await?)
            .items([subscriptions::params::CreateItem::new().price(&price.id)])
            .trial_period_days(14)
            .send(&self.stripe)
            .await?;
        Ok(subscription.id.to_string())
    }

    /// What became of a delivery.
    fn handle(
        &self,
        verifier: &Verifier,
        body: Vec<u8>,
        signature: &str,
    ) -> Result<String, Box<dyn std::error::Error>> {
        let event: Event = verifier.verify(body, signature)?.parse()?;
        Ok(match (event.r#type, event.data.object) {
            (EventType::PaymentIntentSucceeded, EventObject::PaymentIntent(intent)) => {
                let order = intent
                    .metadata
                    .as_ref()
                    .and_then(|metadata| metadata.get("order"));
                format!("ship {}", order.map_or("?", String::as_str))
            }
            (other, _) => format!("{other}: nothing to do"),
        })
    }
}

fn reason(error: &Error) -> &'static str {
    match error.decline_code().as_deref() {
        Some("insufficient_funds") => "there is not enough money on it",
        Some("expired_card") => "it has expired",
        _ => "ask your bank",
    }
}

fn shop() -> (Stripe, Shop) {
    let stripe = Stripe::new();
    let client = stripe.client();
    (stripe, Shop { stripe: client })
}

#[test]
fn the_suite_of_a_shop() {
    let began = Instant::now();
    a_sale_is_paid_and_shipped();
    a_declined_card_is_told();
    a_lost_reply_charges_once();
    a_customer_is_made_once();
    a_subscription_begins_with_a_trial();
    a_refund_names_its_payment();
    a_checkout_and_a_portal_give_their_pages();
    println!("the shop's suite: {:?}", began.elapsed());
}

fn a_sale_is_paid_and_shipped() {
    let (stripe, shop) = shop();
    let sale = run(shop.sell("6735", "jenny@example.com", 2000, "pm_card_visa")).unwrap();
    let Sale::Paid(id) = sale else {
        unreachable!("{sale:?}")
    };
    let intent = run(payment_intents::retrieve(&id).send(&shop.stripe)).unwrap();
    assert_eq!(
        (
            intent.amount_received,
            &*intent.metadata.as_ref().unwrap()["order"]
        ),
        (Some(2000), "6735")
    );

    let verifier = Verifier::new(stripe.webhook_secret());
    let delivery = stripe.event(EventType::PaymentIntentSucceeded, &*intent);
    let done = shop.handle(
        &verifier,
        delivery.body().to_vec(),
        &delivery.signature().unwrap(),
    );
    assert_eq!(done.unwrap(), "ship 6735");
}

fn a_declined_card_is_told() {
    for (card, told) in [
        (
            "pm_card_visa_chargeDeclinedInsufficientFunds",
            "there is not enough money on it",
        ),
        ("pm_card_chargeDeclinedExpiredCard", "it has expired"),
        ("pm_card_chargeDeclined", "ask your bank"),
        ("pm_card_chargeCustomerFail", "ask your bank"),
    ] {
        let (_, shop) = shop();
        assert_eq!(
            run(shop.sell("1", "a@example.com", 1, card)).unwrap(),
            Sale::Declined(told),
            "{card}"
        );
    }
}

fn a_lost_reply_charges_once() {
    let (stripe, shop) = shop();
    stripe
        .once::<payment_intents::Create>(Answer::timeout())
        .once::<payment_intents::Create>(Answer::server_error());
    assert!(matches!(
        run(shop.sell("1", "a@example.com", 1, "pm_card_visa")).unwrap(),
        Sale::Paid(_)
    ));
    let attempts = stripe.requests::<payment_intents::Create>();
    assert_eq!(attempts.len(), 3);
    assert!(
        attempts
            .iter()
            .all(|attempt| attempt.idempotency_key() == Some("order 1"))
    );
    assert_eq!(
        run(payment_intents::list().send(&shop.stripe))
            .unwrap()
            .len(),
        1
    );
}

fn a_customer_is_made_once() {
    let (stripe, shop) = shop();
    let ids: Vec<String> = (0..3)
        .map(|_| run(shop.customer("jenny@example.com")).unwrap())
        .collect();
    assert!(ids.iter().all(|id| *id == ids[0]));
    assert_eq!(
        stripe.requests(),
        [customers::create().email("jenny@example.com")]
    );
}

fn a_subscription_begins_with_a_trial() {
    let (_, shop) = shop();
    let id = run(shop.subscribe("jenny@example.com", "Gold")).unwrap();
    let read = subscriptions::retrieve(&id).expand(["customer", "items.data.price.product"]);
    let subscription = run(read.send(&shop.stripe)).unwrap();
    assert_eq!(subscription.status, "trialing");
    let price = &subscription.items.data[0].price;
    assert_eq!(price.unit_amount, Some(1500));
    let product = price.product.object().unwrap();
    assert_eq!(product.name, "Gold");
}

fn a_refund_names_its_payment() {
    let (_, shop) = shop();
    let Sale::Paid(id) = run(shop.sell("1", "a@example.com", 500, "pm_card_visa")).unwrap() else {
        unreachable!();
    };
    let refund = run(refunds::create()
        .payment_intent(&id)
        .amount(200)
        .send(&shop.stripe))
    .unwrap();
    assert_eq!(
        (
            refund.amount,
            refund.payment_intent.as_ref().unwrap().id_str()
        ),
        (200, id.as_str())
    );
}

fn a_checkout_and_a_portal_give_their_pages() {
    let (_, shop) = shop();
    run(async {
        let session = checkout::sessions::create()
            .success_url("https://shop.example/done")
            .mode(checkout::sessions::params::SessionMode::Payment)
            .send(&shop.stripe)
            .await
            .unwrap();
        assert!(session.id.as_str().starts_with("cs_test_") && session.url.is_some());
        let meter = billing::meters::list().send(&shop.stripe).await.unwrap();
        assert!(meter.is_empty());
    });
}
