// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a billing meter.
///
/// `POST /v1/billing/meters`
///
/// - `default_aggregation`, in the body: Default aggregation.
/// - `display_name`, in the body: Display name. At most 250 characters.
/// - `event_name`, in the body: Event name. At most 100 characters.
///
/// Feature: `billing`.
#[doc(alias = "PostBillingMeters")]
#[doc(alias = "postbillingmeters")]
pub fn create(
    default_aggregation: crate::billing::meters::params::DefaultAggregation,
    display_name: impl Into<String>,
    event_name: impl Into<String>,
) -> Create {
    Create {
        default_aggregation,
        display_name: display_name.into(),
        event_name: event_name.into(),
        ..Default::default()
    }
}
/// The request of [`billing.meters.create`](create()).
///
/// `POST /v1/billing/meters` (`PostBillingMeters`).
#[doc(alias = "PostBillingMeters")]
#[doc(alias = "postbillingmeters")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    customer_mapping: Option<Box<crate::billing::meters::params::CustomerMapping>>,
    default_aggregation: crate::billing::meters::params::DefaultAggregation,
    display_name: String,
    event_name: String,
    event_time_window: Option<crate::billing::MeterEventTimeWindow>,
    expand: Option<Vec<String>>,
    value_settings: Option<Box<crate::billing::meters::params::ValueSettings>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Customer mapping.
    pub fn customer_mapping(
        mut self,
        value: crate::billing::meters::params::CustomerMapping,
    ) -> Self {
        self.customer_mapping = Some(Box::new(value));
        self
    }
    /// Event time window. `day` or `hour`.
    pub fn event_time_window(
        mut self,
        value: crate::billing::MeterEventTimeWindow,
    ) -> Self {
        self.event_time_window = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Value settings.
    pub fn value_settings(
        mut self,
        value: crate::billing::meters::params::ValueSettings,
    ) -> Self {
        self.value_settings = Some(Box::new(value));
        self
    }
}
rt::record! {
    Create;
    0 => customer_mapping "customer_mapping";
    1 => default_aggregation "default_aggregation" required;
    2 => display_name "display_name" required;
    3 => event_name "event_name" required;
    4 => event_time_window "event_time_window";
    5 => expand "expand";
    6 => value_settings "value_settings";
}
rt::request! {
    Create -> crate::billing::Meter;
    "PostBillingMeters" Post "/v1/billing/meters" Form;
}
