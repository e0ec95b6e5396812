// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::transfers::Transfer;

/// Changes a transfer's description or metadata. The amount is fixed.
///
/// `POST /v1/transfers/{transfer}`
///
/// ```
/// use stripe_client::transfers;
///
/// let transfer = transfers::update("tr_123")
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `transfer`, in the path: Id of the transfer.
///
/// # Parameters
///
/// - [`description`](Update::description()): A text of your own, kept with the object.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Transfer`](crate::transfers::Transfer).
///
/// [Stripe's reference](https://docs.stripe.com/api/transfers/update)
///
/// Feature: `transfers`.
#[doc(alias = "PostTransfersTransfer")]
#[doc(alias = "posttransferstransfer")]
pub fn update(transfer: impl Into<rt::Id<Transfer>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Transfer>>(0, transfer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`transfers.update`](update()).
///
/// `POST /v1/transfers/{transfer}` (`PostTransfersTransfer`).
#[doc(alias = "PostTransfersTransfer")]
#[doc(alias = "posttransferstransfer")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// A text of your own, kept with the object. Good to show to people.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Transfer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Transfer;
    "PostTransfersTransfer" Post "/v1/transfers/{transfer}" Form;
    "transfer" required path: String;
    "description": String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
