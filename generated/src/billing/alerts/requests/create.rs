// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a billing alert.
///
/// `POST /v1/billing/alerts`
///
/// - `alert_type`, in the body: Alert type. Only `usage_threshold`.
/// - `title`, in the body: Title. At most 256 characters.
///
/// Feature: `billing`.
#[doc(alias = "PostBillingAlerts")]
#[doc(alias = "postbillingalerts")]
pub fn create(
    alert_type: crate::billing::alerts::params::AlertType,
    title: impl Into<String>,
) -> Create {
    Create {
        alert_type,
        title: title.into(),
        ..Default::default()
    }
}
/// The request of [`billing.alerts.create`](create()).
///
/// `POST /v1/billing/alerts` (`PostBillingAlerts`).
#[doc(alias = "PostBillingAlerts")]
#[doc(alias = "postbillingalerts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    alert_type: crate::billing::alerts::params::AlertType,
    expand: Option<Vec<String>>,
    title: String,
    usage_threshold: Option<Box<crate::billing::alerts::params::UsageThreshold>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Usage threshold.
    pub fn usage_threshold(
        mut self,
        value: crate::billing::alerts::params::UsageThreshold,
    ) -> Self {
        self.usage_threshold = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::billing::Alert>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => alert_type "alert_type" required;
    1 => expand "expand";
    2 => title "title" required;
    3 => usage_threshold "usage_threshold";
}
rt::request! {
    Create -> crate::billing::Alert;
    "PostBillingAlerts" Post "/v1/billing/alerts" Form;
}
