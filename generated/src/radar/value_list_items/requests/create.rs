// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::ValueListItem;
use crate::rt;

/// Adds a value to a list. Rules that use the list match it from now on.
///
/// `POST /v1/radar/value_list_items`
///
/// ```
/// use stripe_client::radar;
///
/// let value_list_item = radar::value_list_items::create("rsl_123", "value")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `value_list`, in the body: Id of the value list that gets the entry.
/// - `value`, in the body: The entry, of the kind that the list holds.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ValueListItem`](crate::radar::ValueListItem).
///
/// # Errors
///
/// The value isn't of the list's type, or is in it.
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/value_list_items/create)
///
/// Feature: `radar`.
#[doc(alias = "PostRadarValueListItems")]
#[doc(alias = "postradarvaluelistitems")]
pub fn create(value_list: impl Into<String>, value: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, value_list).set::<String>(1, value),
        rt::RequestOptions::default(),
    )
}

/// The request of [`radar.value_list_items.create`](create()).
///
/// `POST /v1/radar/value_list_items` (`PostRadarValueListItems`).
#[doc(alias = "PostRadarValueListItems")]
#[doc(alias = "postradarvaluelistitems")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }
}

rt::request! {
    Create -> ValueListItem;
    "PostRadarValueListItems" Post "/v1/radar/value_list_items" Form;
    "value_list" required: String;
    "value" required: String;
    "expand": Vec<String>;
}
