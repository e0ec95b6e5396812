//! What lists and searches find of what was created.

use futures_util::TryStreamExt as _;
use stripe_client::testing::Stripe;
use stripe_client::webhook::EventType;
use stripe_client::{Invoice, customers, events, payment_intents, prices, products, subscriptions};

use super::run;

#[test]
fn lists_have_pages_and_filters() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        for number in 0..25 {
            let customer = if number % 5 == 0 { "cus_a" } else { "cus_b" };
            payment_intents::create(number, "eur")
                .customer(customer)
                .send(&client)
                .await
                .unwrap();
        }
        let page = payment_intents::list()
            .limit(10)
            .send(&client)
            .await
            .unwrap();
        assert_eq!(
            (page.len(), page.has_more, page.data[0].amount),
            (10, true, Some(24))
        );
        let all: Vec<_> = payment_intents::list()
            .limit(10)
            .items(&client)
            .try_collect()
            .await
            .unwrap();
        let amounts: Vec<i64> = all.iter().filter_map(|intent| intent.amount).collect();
        assert_eq!(amounts, (0..25).rev().collect::<Vec<_>>());
        let own: Vec<_> = payment_intents::list()
            .customer("cus_a")
            .items(&client)
            .try_collect()
            .await
            .unwrap();
        assert_eq!(own.len(), 5);
        let error = payment_intents::list()
            .starting_after("pi_nope")
            .send(&client)
            .await
            .unwrap_err();
        assert_eq!(error.code().as_deref(), Some("resource_missing"));

        let found: Vec<_> = payment_intents::search("customer:'cus_a' AND amount>5")
            .items(&client)
            .try_collect()
            .await
            .unwrap();
        assert_eq!(found.len(), 3);
    });
}

/// `lookup_keys` are values of `lookup_key`, and `ids` of `id`.
#[test]
fn a_list_of_values_leaves_what_has_one_of_them() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        for (key, every) in [("once", None), ("gold", Some(())), ("silver", Some(()))] {
            let month = prices::params::RecurringInterval::Month;
            let every = every.map(|()| prices::params::CreateRecurring::new(month));
            let price = prices::create("eur").unit_amount(1500).lookup_key(key);
            let price = price
                .product_data(prices::params::ProductData::new(key))
                .recurring(every);
            price.send(&client).await.unwrap();
        }
        let keys = async |list: prices::List| -> Vec<String> {
            let page = list.send(&client).await.unwrap();
            let keys = page
                .data
                .iter()
                .filter_map(|price| price.lookup_key.clone());
            keys.collect()
        };
        assert_eq!(
            keys(prices::list().lookup_keys(["gold", "silver", "none"])).await,
            ["silver", "gold"]
        );
        let recurring = prices::params::PriceType::Recurring;
        assert_eq!(
            keys(prices::list().r#type(recurring)).await,
            ["silver", "gold"]
        );
        assert_eq!(keys(prices::list().active(false)).await, [""; 0]);
        let gold = prices::list()
            .lookup_keys(["gold"])
            .expand(["data.product"]);
        let page = gold.send(&client).await.unwrap();
        let product = page.data[0].product.object().unwrap();
        assert_eq!(product.name, "gold");
        let own = products::list().ids([product.id.as_str()]);
        assert_eq!(own.send(&client).await.unwrap().len(), 1);
        let own = prices::list().product(&product.id);
        assert_eq!(own.send(&client).await.unwrap().data, {
            prices::list()
                .lookup_keys(["gold"])
                .send(&client)
                .await
                .unwrap()
                .data
                .clone()
        });
    });
}

#[test]
fn subscriptions_are_listed_by_state_and_by_price() {
    use subscriptions::params::SubscriptionStatus as Status;
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let customer = customers::create().send(&client).await.unwrap();
        for price in ["price_a", "price_b"] {
            let item = subscriptions::params::CreateItem::new().price(price);
            let made = subscriptions::create().customer(&customer.id).items([item]);
            made.send(&client).await.unwrap();
        }
        let own = || subscriptions::list().customer(&customer.id);
        let ids = async |list: subscriptions::List| -> Vec<String> {
            let page = list.send(&client).await.unwrap();
            page.data.iter().map(|own| own.id.to_string()).collect()
        };
        let both = ids(own()).await;
        assert_eq!(both.len(), 2);
        assert_eq!(ids(own().price("price_a")).await, both[1..]);
        assert_eq!(ids(own().price("price_c")).await, [""; 0]);

        subscriptions::cancel(&both[0]).send(&client).await.unwrap();
        assert_eq!(ids(own()).await, both[1..]);
        assert_eq!(ids(own().status(Status::All)).await, both);
        assert_eq!(ids(own().status(Status::Active)).await, both[1..]);
        assert_eq!(ids(own().status(Status::Canceled)).await, both[..1]);
        assert_eq!(ids(own().status(Status::Ended)).await, both[..1]);
    });
}

#[test]
fn events_are_listed_by_type_and_by_group() {
    let stripe = Stripe::new();
    let client = stripe.client();
    let invoice = Invoice::default();
    for kind in [EventType::InvoicePaid, EventType::InvoiceVoided] {
        drop(stripe.event(kind, &invoice));
    }
    drop(stripe.event(
        EventType::CustomerCreated,
        &stripe_client::Customer::default(),
    ));
    run(async {
        let count = async |list: events::List| list.send(&client).await.unwrap().len();
        assert_eq!(count(events::list()).await, 3);
        assert_eq!(count(events::list().r#type("invoice.paid")).await, 1);
        assert_eq!(count(events::list().r#type("invoice.*")).await, 2);
        let two = ["invoice.paid", "customer.created"];
        assert_eq!(count(events::list().types(two)).await, 2);
    });
}

#[test]
fn what_was_below_a_deleted_object_is_gone_with_it() {
    let stripe = Stripe::new();
    let client = stripe.client();
    run(async {
        let customer = customers::create().send(&client).await.unwrap();
        let kind = customers::tax_ids::params::TaxIdDataType::EuVat;
        let made = customers::tax_ids::create(&customer.id, kind, "DE123456789");
        let made = made.send(&client).await.unwrap();
        let list = || customers::tax_ids::list(&customer.id);
        assert_eq!(list().send(&client).await.unwrap().data, [(*made).clone()]);
        customers::delete(&customer.id).send(&client).await.unwrap();
        let gone = format!("There is no customer with the id '{}'.", customer.id);
        let read = customers::tax_ids::retrieve(&customer.id, &made.id);
        for error in [
            list().send(&client).await.unwrap_err(),
            read.send(&client).await.unwrap_err(),
        ] {
            assert_eq!(error.stripe().unwrap().message(), Some(&*gone));
        }
    });
}
