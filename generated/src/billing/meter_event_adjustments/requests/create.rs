// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a billing meter event adjustment.
///
/// `POST /v1/billing/meter_event_adjustments`
///
/// - `event_name`, in the body: Event name. At most 100 characters.
/// - `type`, in the body: Type. Only `cancel`.
///
/// Feature: `billing`.
#[doc(alias = "PostBillingMeterEventAdjustments")]
#[doc(alias = "postbillingmetereventadjustments")]
pub fn create(
    event_name: impl Into<String>,
    r#type: crate::billing::meter_event_adjustments::params::Type,
) -> Create {
    Create {
        event_name: event_name.into(),
        r#type,
        ..Default::default()
    }
}
/// The request of [`billing.meter_event_adjustments.create`](create()).
///
/// `POST /v1/billing/meter_event_adjustments` (`PostBillingMeterEventAdjustments`).
#[doc(alias = "PostBillingMeterEventAdjustments")]
#[doc(alias = "postbillingmetereventadjustments")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    cancel: Option<Box<crate::billing::meter_event_adjustments::params::Cancel>>,
    event_name: String,
    expand: Option<Vec<String>>,
    r#type: crate::billing::meter_event_adjustments::params::Type,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Cancel.
    pub fn cancel(
        mut self,
        value: crate::billing::meter_event_adjustments::params::Cancel,
    ) -> Self {
        self.cancel = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::billing::MeterEventAdjustment>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => cancel "cancel";
    1 => event_name "event_name" required;
    2 => expand "expand";
    3 => r#type "type" required;
}
rt::request! {
    Create -> crate::billing::MeterEventAdjustment;
    "PostBillingMeterEventAdjustments" Post "/v1/billing/meter_event_adjustments" Form;
}
