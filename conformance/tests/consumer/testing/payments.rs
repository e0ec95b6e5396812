//! Payments: cards of tests, what is captured and refunded, what the objects around a payment say of it.

use stripe_client::testing::Stripe;
use stripe_client::{
    charges, checkout, payment_intents, payment_methods, payouts, prices, refunds, setup_intents,
    subscriptions, transfers,
};

use super::run;

#[test]
fn a_refund_is_of_its_payments_amount_and_currency() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let intent = payment_intents::create(2000, "eur")
            .payment_method("pm_card_visa")
            .confirm(true);
        let intent = intent.send(&client).await.unwrap();
        let charge = intent.latest_charge.as_ref().unwrap().id();
        let whole = refunds::create().payment_intent(&intent.id);
        let part = refunds::create().charge(&charge).amount(5);
        for (refund, amount) in [(whole, 2000), (part, 5)] {
            let refund = refund.send(&client).await.unwrap();
            assert_eq!(
                (
                    refund.amount,
                    refund.currency.as_str(),
                    refund.status.as_deref()
                ),
                (amount, "eur", Some("succeeded"))
            );
        }
        let own = refunds::list().payment_intent(&intent.id);
        assert_eq!(own.send(&client).await.unwrap().len(), 1);

        let transfer = transfers::create("gbp", "acct_1").amount(70);
        let transfer = transfer.send(&client).await.unwrap();
        let back = transfers::reversals::create(&transfer.id);
        let back = back.send(&client).await.unwrap();
        assert_eq!((back.amount, back.currency.as_str()), (70, "gbp"));
    });
}

#[test]
fn what_is_captured_may_be_a_part() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let manual = || {
            payment_intents::create(2000, "eur")
                .payment_method("pm_card_visa")
                .capture_method(payment_intents::params::CaptureMethod::Manual)
                .confirm(true)
        };
        for (part, received) in [(Some(1500), 1500), (None, 2000)] {
            let intent = manual().send(&client).await.unwrap();
            assert_eq!(
                (intent.status.as_str(), intent.amount_received),
                ("requires_capture", None)
            );
            let capture = payment_intents::capture(&intent.id).amount_to_capture(part);
            let intent = capture
                .expand(["latest_charge"])
                .send(&client)
                .await
                .unwrap();
            assert_eq!(
                (
                    intent.status.as_str(),
                    intent.amount,
                    intent.amount_received
                ),
                ("succeeded", Some(2000), Some(received))
            );
            let charge = intent.latest_charge.as_ref().unwrap().object().unwrap();
            assert_eq!(
                (charge.captured, charge.amount, charge.amount_captured),
                (true, 2000, received)
            );
        }
        let charge = charges::create()
            .amount(100)
            .currency("usd")
            .source("tok_visa");
        let at_once = charge.clone().send(&client).await.unwrap();
        assert_eq!((at_once.captured, at_once.amount_captured), (true, 100));
        let later = charge.capture(false).send(&client).await.unwrap();
        assert_eq!((later.captured, later.amount_captured), (false, 0));
        let capture = charges::capture(&later.id).amount(60);
        let done = capture.send(&client).await.unwrap();
        assert_eq!(
            (done.captured, done.amount, done.amount_captured),
            (true, 100, 60)
        );
    });
}

#[test]
fn cards_that_want_their_holder_leave_the_payment_waiting() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        for card in [
            "pm_card_threeDSecure2Required",
            "pm_card_authenticationRequired",
        ] {
            let intent = payment_intents::create(1, "eur").payment_method(card);
            let intent = intent.send(&client).await.unwrap();
            let confirm = || payment_intents::confirm(&intent.id);
            let waiting = confirm().return_url("https://shop.example/back");
            let waiting = waiting.send(&client).await.unwrap();
            assert_eq!(
                (waiting.status.as_str(), waiting.issues()),
                ("requires_action", vec![])
            );
            let action = waiting.next_action.as_ref().unwrap();
            let there = action.redirect_to_url.as_ref().unwrap();
            assert_eq!(
                there.return_url.as_deref(),
                Some("https://shop.example/back")
            );
            // The holder has done it.
            let done = confirm().send(&client).await.unwrap();
            assert_eq!(
                (
                    done.status.as_str(),
                    done.next_action.is_none(),
                    done.amount_received
                ),
                ("succeeded", true, Some(1))
            );

            let off_session = payment_intents::create(1, "eur")
                .payment_method(card)
                .confirm(true)
                .off_session(true);
            let error = off_session.send(&client).await.unwrap_err();
            assert_eq!(error.code().as_deref(), Some("authentication_required"));
            assert!(error.is_card_decline());
            let setup = setup_intents::create().payment_method(card).confirm(true);
            let setup = setup.send(&client).await.unwrap();
            assert_eq!(setup.status, "requires_action");
        }
    });
}

/// A card that fails only when it's charged is attached, as those that nothing is wrong with.
#[test]
fn cards_that_decline_later_can_be_attached() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let attach = |card: &str| payment_methods::attach(card).customer("cus_1");
        let error = attach("pm_card_chargeDeclined").send(&client).await;
        assert!(error.unwrap_err().is_card_decline());
        let method = attach("pm_card_chargeCustomerFail")
            .send(&client)
            .await
            .unwrap();
        let intent = payment_intents::create(1, "eur")
            .payment_method(&method.id)
            .confirm(true);
        let error = intent.send(&client).await.unwrap_err();
        assert_eq!(error.decline_code().as_deref(), Some("generic_decline"));
    });
}

#[test]
fn the_currency_is_that_of_the_price() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let shirt = checkout::sessions::params::ProductData::new("Shirt");
        let price = checkout::sessions::params::PriceData::new("eur")
            .product_data(shirt)
            .unit_amount(2000);
        let item = checkout::sessions::params::CreateLineItem::new()
            .price_data(price)
            .quantity(2);
        let session = checkout::sessions::create().line_items([item]);
        let session = session.send(&client).await.unwrap();
        let items = checkout::sessions::line_items::list(&session.id);
        let items = items.expand(["data.price.product"]);
        let items = items.send(&client).await.unwrap();
        let item = &items.data[0];
        let price = item.price.as_ref().unwrap();
        assert_eq!(
            (item.currency.as_str(), item.quantity, price.unit_amount),
            ("eur", Some(2), Some(2000))
        );
        assert_eq!(price.product.object().unwrap().name, "Shirt");

        let gold = prices::params::ProductData::new("Gold");
        let price = prices::create("chf").product_data(gold).unit_amount(5);
        let price = price.send(&client).await.unwrap();
        let item = subscriptions::params::CreateItem::new().price(&price.id);
        let made = subscriptions::create().customer("cus_1").items([item]);
        assert_eq!(made.send(&client).await.unwrap().currency, "chf");
    });
}

/// Of some states the contract says no more than that they are texts.
#[test]
fn states_that_are_texts_are_words_of_their_kind() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let payout = payouts::create(5, "eur").send(&client).await.unwrap();
        assert_eq!(payout.status, "pending");
        let payout = payouts::cancel(&payout.id).send(&client).await.unwrap();
        assert_eq!(payout.status, "canceled");
    });
}
