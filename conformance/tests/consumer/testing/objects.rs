//! What was created is there: read, listed, searched, expanded, changed, deleted; and apart from other accounts'.

use serde_json::json;
use stripe_client::test_helpers::test_clocks;
use stripe_client::testing::Stripe;
use stripe_client::webhook::{EventType, Verifier};
use stripe_client::{
    ErrorKind, Invoice, RequestOptions, balance, charges, checkout, coupons, customers, disputes,
    invoices, payment_intents, payment_methods, prices, products, subscription_items,
    subscriptions, transfers, v2, webhook_endpoints,
};

use super::run;

#[test]
fn what_the_request_said_comes_back() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let customer = customers::create()
            .email("jenny@example.com")
            .address(
                customers::params::Address::new()
                    .line1("1 Main St")
                    .country("DE"),
            )
            .metadata([("order", "6735")])
            .send(&client)
            .await
            .unwrap();
        assert!(customer.id.as_str().starts_with("cus_"), "{}", customer.id);
        assert_eq!(customer.email.as_deref(), Some("jenny@example.com"));
        assert_eq!(
            customer.address.as_ref().unwrap().country.as_deref(),
            Some("DE")
        );
        assert_eq!(customer.issues(), []);
        assert!(customer.request_id().starts_with("req_"));

        let intent = payment_intents::create(2000, "eur")
            .customer(&customer.id)
            .send(&client)
            .await
            .unwrap();
        assert_eq!(
            (intent.amount, intent.currency.as_ref().unwrap().as_str()),
            (Some(2000), "eur")
        );
        assert_eq!(
            intent.customer.as_ref().unwrap().id_str(),
            customer.id.as_str()
        );
        assert!(intent.client_secret.is_some());
    });
}

#[test]
fn an_object_lives_from_its_creation_to_its_deletion() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let made = customers::create()
            .name("Jenny")
            .metadata([("a", "1"), ("b", "2")])
            .send(&client)
            .await
            .unwrap();
        let read = customers::retrieve(&made.id).send(&client).await.unwrap();
        assert_eq!(read.object().unwrap(), &*made);

        let changed = customers::update(&made.id)
            .description("VIP")
            .metadata([("a", ""), ("c", "3")])
            .send(&client)
            .await
            .unwrap();
        assert_eq!(
            (changed.name.as_deref(), changed.description.as_deref()),
            (Some("Jenny"), Some("VIP"))
        );
        let metadata: Vec<(&str, &str)> = changed
            .metadata
            .as_ref()
            .unwrap()
            .iter()
            .map(|(k, v)| (&**k, &**v))
            .collect();
        assert_eq!(metadata, [("b", "2"), ("c", "3")]);
        let cleared = customers::update(&made.id)
            .clear_metadata()
            .send(&client)
            .await
            .unwrap();
        assert!(cleared.metadata.as_ref().unwrap().is_empty());

        let deleted = customers::delete(&made.id).send(&client).await.unwrap();
        assert_eq!(
            (&deleted.id, deleted.issues()),
            (&made.id.clone().cast(), vec![])
        );
        assert_eq!(customers::list().send(&client).await.unwrap().len(), 0);
        // Stripe tells of a customer that it was deleted.
        assert!(
            customers::retrieve(&made.id)
                .send(&client)
                .await
                .unwrap()
                .object()
                .is_none()
        );
        let error = customers::update(&made.id).send(&client).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 404);
    });
}

#[test]
fn an_id_stands_for_its_object_where_the_reply_has_it() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let product = products::create("Gold").send(&client).await.unwrap();
        let price = prices::create("eur")
            .product(&product.id)
            .unit_amount(1500)
            .send(&client)
            .await
            .unwrap();
        let item = || {
            subscriptions::params::CreateItem::new()
                .price(&price.id)
                .quantity(2)
        };
        let made = subscriptions::create()
            .customer("cus_1")
            .items([item()])
            .send(&client)
            .await
            .unwrap();
        let own = &made.items.data[0];
        assert_eq!((&own.price, own.quantity), (&*price, Some(2)));
        assert_eq!(own.subscription, made.id.as_str());

        // An item is an object of its own; the subscription has it as it is.
        subscription_items::update(&own.id)
            .quantity(3)
            .send(&client)
            .await
            .unwrap();
        let read = subscriptions::retrieve(&made.id)
            .send(&client)
            .await
            .unwrap();
        assert_eq!(read.items.data[0].quantity, Some(3));
        let change = subscriptions::params::UpdateItem::new()
            .id(&own.id)
            .quantity(4);
        let update = subscriptions::update(&made.id)
            .items([change])
            .cancel_at_period_end(true);
        let changed = update.send(&client).await.unwrap();
        assert_eq!(
            (changed.items.len(), changed.items.data[0].quantity),
            (1, Some(4))
        );
        assert_eq!(
            (&changed.items.data[0].price, changed.cancel_at_period_end),
            (&*price, true)
        );
        let listed = subscription_items::list(&made.id)
            .send(&client)
            .await
            .unwrap();
        assert_eq!(listed.data, changed.items.data);

        let canceled = subscriptions::cancel(&made.id).send(&client).await.unwrap();
        assert_eq!(canceled.status, "canceled");
    });
}

#[test]
fn ids_that_replies_name_can_be_expanded_and_fetched() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let intent = payment_intents::create(2000, "eur")
            .payment_method("pm_card_visa")
            .confirm(true);
        let intent = intent.send(&client).await.unwrap();
        assert_eq!(intent.status, "succeeded");
        let charge = intent.latest_charge.as_ref().unwrap().id();
        let whole = payment_intents::retrieve(&intent.id)
            .expand(["latest_charge.customer"])
            .send(&client)
            .await
            .unwrap();
        let expanded = whole
            .latest_charge
            .as_ref()
            .unwrap()
            .object()
            .unwrap()
            .clone();
        assert_eq!((expanded.amount, expanded.paid), (2000, true));
        let fetched = charges::retrieve(&charge).send(&client).await.unwrap();
        assert_eq!(*fetched, expanded);
        let error = payment_intents::retrieve(&intent.id)
            .extra("expand", json!(["latest_chrage"]))
            .send(&client)
            .await;
        assert_eq!(
            error.unwrap_err().stripe().unwrap().message(),
            Some("The reply has nothing to expand at 'latest_chrage'.")
        );
    });
}

#[test]
fn what_no_operation_creates_is_there() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let dispute = disputes::retrieve("du_1").send(&client).await.unwrap();
        assert_eq!(
            (dispute.id.as_str(), dispute.status.as_str()),
            ("du_1", "needs_response")
        );
        let closed = disputes::close("du_1").send(&client).await.unwrap();
        assert_eq!(closed.status, "lost");
        assert_eq!(
            balance::retrieve().send(&client).await.unwrap().issues(),
            []
        );
    });
}

#[test]
fn parts_are_below_their_objects() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let one = transfers::create("acct_1", "eur")
            .amount(10)
            .send(&client)
            .await
            .unwrap();
        let two = transfers::create("acct_1", "eur")
            .amount(20)
            .send(&client)
            .await
            .unwrap();
        let reversal = transfers::reversals::create(&one.id)
            .amount(5)
            .send(&client)
            .await
            .unwrap();
        assert!(reversal.id.as_str().starts_with("trr_"));
        assert_eq!(reversal.transfer.id_str(), one.id.as_str());
        assert_eq!(
            transfers::reversals::list(&one.id)
                .send(&client)
                .await
                .unwrap()
                .len(),
            1
        );
        assert_eq!(
            transfers::reversals::list(&two.id)
                .send(&client)
                .await
                .unwrap()
                .len(),
            0
        );
        let error = transfers::reversals::retrieve(&two.id, &reversal.id)
            .send(&client)
            .await
            .unwrap_err();
        assert_eq!(error.code().as_deref(), Some("resource_missing"));

        let product = checkout::sessions::params::ProductData::new("Shirt");
        let price = checkout::sessions::params::PriceData::new("eur")
            .product_data(product)
            .unit_amount(2000);
        let item = checkout::sessions::params::CreateLineItem::new()
            .price_data(price)
            .quantity(2);
        let session = checkout::sessions::create()
            .line_items([item])
            .expand(["line_items"])
            .send(&client)
            .await
            .unwrap();
        assert!(session.url.is_some());
        let items = checkout::sessions::line_items::list(&session.id)
            .send(&client)
            .await
            .unwrap();
        assert_eq!(items.issues(), []);
    });
}

#[test]
fn each_account_has_its_own() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let of = |account: &str| RequestOptions::new().stripe_account(account);
        let made = customers::create()
            .with(of("acct_1"))
            .send(&client)
            .await
            .unwrap();
        assert!(
            customers::retrieve(&made.id)
                .with(of("acct_1"))
                .send(&client)
                .await
                .is_ok()
        );
        assert!(
            customers::retrieve(&made.id)
                .with(of("acct_2"))
                .send(&client)
                .await
                .is_err()
        );
        assert!(customers::retrieve(&made.id).send(&client).await.is_err());
    });
}

#[test]
fn a_key_that_comes_again_gets_the_first_reply() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let key = || RequestOptions::new().idempotency_key("order 6735");
        let first = customers::create()
            .name("Jenny")
            .with(key())
            .send(&client)
            .await
            .unwrap();
        let again = customers::create()
            .name("Jenny")
            .with(key())
            .send(&client)
            .await
            .unwrap();
        assert_eq!(
            (
                &*first,
                again.headers()["idempotent-replayed"].to_str().unwrap()
            ),
            (&*again, "true")
        );
        let other = customers::create()
            .name("Rosen")
            .with(key())
            .send(&client)
            .await
            .unwrap_err();
        assert_eq!(other.stripe().unwrap().kind(), ErrorKind::Idempotency);
        assert_eq!(customers::list().send(&client).await.unwrap().len(), 1);
    });
}

#[test]
fn an_object_can_be_given() {
    let stripe = Stripe::new();
    let client = stripe.client();
    let invoice: Invoice = stripe
        .object(json!({"id": "in_123", "status": "open", "total": 700}))
        .unwrap();
    assert_eq!((invoice.id.as_str(), invoice.total), ("in_123", 700));
    run(async {
        let attached = invoices::attach_payment("in_123")
            .payment_intent("pi_1")
            .send(&client)
            .await
            .unwrap();
        assert_eq!(
            (attached.status.as_ref().unwrap().as_str(), attached.total),
            ("open", 700)
        );
        let paid = invoices::pay("in_123").send(&client).await.unwrap();
        assert_eq!(paid.status.as_ref().unwrap().as_str(), "paid");
    });
    let fault = stripe.object::<Invoice>(json!({"totl": 1})).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "The parameter 'totl' is no parameter here."
    );
}

#[test]
fn test_cards_are_known_by_their_names() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let method = payment_methods::attach("pm_card_mastercard")
            .customer("cus_1")
            .send(&client)
            .await
            .unwrap();
        assert_eq!(method.card.as_ref().unwrap().brand, "mastercard");
        assert_eq!(method.customer.as_ref().unwrap().id_str(), "cus_1");
        assert_ne!(method.id, "pm_card_mastercard");
        let intent =
            payment_intents::create(1, "eur").payment_method("pm_card_chargeDeclinedExpiredCard");
        let intent = intent.send(&client).await.unwrap();
        let error = payment_intents::confirm(&intent.id)
            .send(&client)
            .await
            .unwrap_err();
        assert_eq!(
            (error.code().as_deref(), error.decline_code().as_deref()),
            (Some("expired_card"), Some("expired_card"))
        );
        assert_eq!(
            error.stripe().unwrap().payment_intent(),
            Some(intent.id.as_str())
        );
        let again = payment_intents::confirm(&intent.id)
            .payment_method("pm_card_visa")
            .send(&client)
            .await
            .unwrap();
        assert_eq!(again.status, "succeeded");
    });
}

#[test]
fn v2_objects_are_objects_too() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let account = v2::core::accounts::create()
            .display_name("Furever")
            .send(&client)
            .await
            .unwrap();
        assert_eq!(
            (account.display_name.as_deref(), account.issues()),
            (Some("Furever"), vec![])
        );
        let read = v2::core::accounts::retrieve(&account.id)
            .send(&client)
            .await
            .unwrap();
        assert_eq!(*read, *account);
        for _ in 0..12 {
            v2::core::accounts::create().send(&client).await.unwrap();
        }
        use futures_util::TryStreamExt;
        let all: Vec<_> = v2::core::accounts::list()
            .limit(5)
            .items(&client)
            .try_collect()
            .await
            .unwrap();
        assert_eq!(all.len(), 13);
    });
}

#[test]
fn an_id_of_ones_own_is_taken_until_it_is_deleted() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let summer = |percent: f64| {
            coupons::create()
                .id("SUMMER")
                .percent_off(percent)
                .send(&client)
        };
        let made = summer(20.0).await.unwrap();
        assert_eq!((made.id.as_str(), made.valid), ("SUMMER", true));
        let error = summer(30.0).await.unwrap_err();
        assert_eq!(
            (error.code().as_deref(), error.stripe().unwrap().message()),
            (
                Some("resource_already_exists"),
                Some("There is a coupon with the id 'SUMMER' already.")
            )
        );
        coupons::delete("SUMMER").send(&client).await.unwrap();
        let read = || coupons::retrieve("SUMMER").send(&client);
        assert_eq!(read().await.unwrap_err().status().unwrap().as_u16(), 404);
        summer(30.0).await.unwrap();
        assert_eq!(read().await.unwrap().percent_off, Some(30.0));
    });
}

#[test]
fn secrets_are_those_of_their_objects() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let intent = payment_intents::create(1, "eur")
            .send(&client)
            .await
            .unwrap();
        let secret = intent.client_secret.as_ref().unwrap();
        let of = format!("{}_secret_", intent.id);
        assert!(secret.starts_with(&of), "{secret}");
        let events = [webhook_endpoints::params::EnabledEvent::InvoicePaid];
        let endpoint = webhook_endpoints::create("https://shop.example/hook", events);
        let endpoint = endpoint.send(&client).await.unwrap();
        let secret = endpoint.secret.as_ref().unwrap();
        let delivery = stripe.event(EventType::InvoicePaid, &Invoice::default());
        let delivery = delivery.secret(secret);
        let verifier = Verifier::new(secret);
        let signature = delivery.signature().unwrap();
        assert!(verifier.verify(delivery.body(), signature).is_ok());
    });
}

#[test]
fn a_clock_of_tests_is_ready_when_it_was_moved() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let clock = test_clocks::create(1_800_000_000)
            .send(&client)
            .await
            .unwrap();
        let moved = test_clocks::advance(&clock.id, 1_800_100_000);
        moved.send(&client).await.unwrap();
        let read = test_clocks::retrieve(&clock.id)
            .send(&client)
            .await
            .unwrap();
        assert_eq!(
            (read.frozen_time.seconds(), read.status.as_str()),
            (1_800_100_000, "ready")
        );
        let own = customers::create().test_clock(&clock.id);
        own.send(&client).await.unwrap();
        customers::create().send(&client).await.unwrap();
        let own = customers::list().test_clock(&clock.id);
        assert_eq!(own.send(&client).await.unwrap().len(), 1);
    });
}
