// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Alert;
use crate::billing::alerts::params::AlertType;
use crate::billing::alerts::params::UsageThreshold;
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
pub fn create(alert_type: AlertType, title: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<AlertType>(0, alert_type).set::<String>(1, title),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.alerts.create`](create()).
///
/// `POST /v1/billing/alerts` (`PostBillingAlerts`).
#[doc(alias = "PostBillingAlerts")]
#[doc(alias = "postbillingalerts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Usage threshold.
    pub fn usage_threshold(self, value: UsageThreshold) -> Self {
        Self(self.0.set::<UsageThreshold>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Alert>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Alert;
    "PostBillingAlerts" Post "/v1/billing/alerts" Form;
    "alert_type" required: AlertType;
    "title" required: String;
    "expand": Vec<String>;
    "usage_threshold": UsageThreshold;
}
