// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::sources::Source;
use crate::sources::SourceMandateNotification;

/// Fetches the notice that tells a customer of a coming debit from a source.
///
/// `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}`
///
/// ```
/// use stripe_client::sources;
///
/// let source_mandate_notification = sources::mandate_notifications::retrieve(
///     "src_123",
///     "source_mandate_notification_123",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `source`, in the path: Id of the source.
/// - `mandate_notification`, in the path: Id of the source mandate notification.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`SourceMandateNotification`](crate::sources::SourceMandateNotification).
///
/// [Stripe's reference](https://docs.stripe.com/api/sources)
///
/// Feature: `sources`.
#[doc(alias = "GetSourcesSourceMandateNotificationsMandateNotification")]
#[doc(alias = "getsourcessourcemandatenotificationsmandatenotification")]
pub fn retrieve(
    source: impl Into<rt::Id<Source>>,
    mandate_notification: impl Into<rt::Id<SourceMandateNotification>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Source>>(0, source)
            .set::<rt::Id<SourceMandateNotification>>(1, mandate_notification),
        rt::RequestOptions::default(),
    )
}

/// The request of [`sources.mandate_notifications.retrieve`](retrieve()).
///
/// `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}` (`GetSourcesSourceMandateNotificationsMandateNotification`).
#[doc(alias = "GetSourcesSourceMandateNotificationsMandateNotification")]
#[doc(alias = "getsourcessourcemandatenotificationsmandatenotification")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SourceMandateNotification>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> SourceMandateNotification;
    "GetSourcesSourceMandateNotificationsMandateNotification" Get "/v1/sources/{source}/mandate_notifications/{mandate_notification}" Query;
    "source" required path: String;
    "mandate_notification" required path: String;
    "expand" query: Vec<String>;
}
