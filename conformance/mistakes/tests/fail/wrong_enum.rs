//! A text is no value of an enumeration, and one enumeration's value is none of another's.
use stripe_client::subscriptions;

fn main() {
    let _ = subscriptions::create().collection_method("charge_automatically");
    let _ = subscriptions::create().collection_method(subscriptions::params::ProrationBehavior::None);
}
