// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a Source MandateNotification.
///
/// `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}`
///
/// - `source`, in the path: Source. At most 5000 characters.
/// - `mandate_notification`, in the path: Mandate notification. At most 5000 characters.
///
/// Feature: `sources`.
#[doc(alias = "GetSourcesSourceMandateNotificationsMandateNotification")]
#[doc(alias = "getsourcessourcemandatenotificationsmandatenotification")]
pub fn retrieve(
    source: impl Into<rt::Id<crate::sources::Source>>,
    mandate_notification: impl Into<rt::Id<crate::sources::SourceMandateNotification>>,
) -> Retrieve {
    Retrieve {
        source: source.into(),
        mandate_notification: mandate_notification.into(),
        ..Default::default()
    }
}
/// The request of [`sources.mandate_notifications.retrieve`](retrieve()).
///
/// `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}` (`GetSourcesSourceMandateNotificationsMandateNotification`).
#[doc(alias = "GetSourcesSourceMandateNotificationsMandateNotification")]
#[doc(alias = "getsourcessourcemandatenotificationsmandatenotification")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    source: rt::Id<crate::sources::Source>,
    mandate_notification: rt::Id<crate::sources::SourceMandateNotification>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::sources::SourceMandateNotification>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => source "source" required path;
    1 => mandate_notification "mandate_notification" required path;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::sources::SourceMandateNotification;
    "GetSourcesSourceMandateNotificationsMandateNotification" Get "/v1/sources/{source}/mandate_notifications/{mandate_notification}" Query;
}
