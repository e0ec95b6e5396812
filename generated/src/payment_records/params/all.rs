// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Amount requested: the same shape as [`crate::params::Amount`].
pub type AmountRequested = crate::params::Amount;
/// Billing details: the same shape as [`crate::params::Owner`].
pub type BillingDetails = crate::params::Owner;
/// The parameters of `customer_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerDetails {
    customer: Option<rt::Id<crate::customers::Customer>>,
    email: Option<String>,
    name: Option<String>,
    phone: Option<String>,
    extra: rt::Extra,
}
impl CustomerDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Phone.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CustomerDetails;
    0 => customer "customer";
    1 => email "email" sensitive;
    2 => name "name" sensitive;
    3 => phone "phone" sensitive;
}
/// The parameters of `failed`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/failed`.
#[derive(Clone, Default)]
#[must_use]
pub struct Failed {
    failed_at: rt::Timestamp,
    extra: rt::Extra,
}
impl Failed {
    /// With what is required.
    pub fn new(failed_at: impl Into<rt::Timestamp>) -> Self {
        Self {
            failed_at: failed_at.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Failed;
    0 => failed_at "failed_at" required;
}
/// The parameters of `guaranteed`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/guaranteed`.
#[derive(Clone, Default)]
#[must_use]
pub struct Guaranteed {
    guaranteed_at: rt::Timestamp,
    extra: rt::Extra,
}
impl Guaranteed {
    /// With what is required.
    pub fn new(guaranteed_at: impl Into<rt::Timestamp>) -> Self {
        Self {
            guaranteed_at: guaranteed_at.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Guaranteed;
    0 => guaranteed_at "guaranteed_at" required;
}
/// The values of `outcome`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/outcome`.
///
/// Feature: `payment_records`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Outcome {
    /// `failed`
    Failed,
    /// `guaranteed`
    Guaranteed,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Outcome;
    0 => Failed "failed";
    1 => Guaranteed "guaranteed";
}
/// The parameters of `payment_method_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodDetails {
    billing_details: Option<Box<BillingDetails>>,
    custom: Option<Box<PaymentMethodDetailsCustom>>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    r#type: Option<Type>,
    extra: rt::Extra,
}
impl PaymentMethodDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing details.
    pub fn billing_details(mut self, value: BillingDetails) -> Self {
        self.billing_details = Some(Box::new(value));
        self
    }
    /// Custom.
    pub fn custom(mut self, value: PaymentMethodDetailsCustom) -> Self {
        self.custom = Some(Box::new(value));
        self
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.payment_method = Some(value.into());
        self
    }
    /// Type. Only `custom`.
    pub fn r#type(mut self, value: Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethodDetails;
    0 => billing_details "billing_details";
    1 => custom "custom";
    2 => payment_method "payment_method";
    3 => r#type "type";
}
/// The parameters of `payment_method_details.custom`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_details/properties/custom`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodDetailsCustom {
    display_name: Option<String>,
    r#type: Option<String>,
    extra: rt::Extra,
}
impl PaymentMethodDetailsCustom {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Display name. At most 5000 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Type. At most 5000 characters.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethodDetailsCustom;
    0 => display_name "display_name";
    1 => r#type "type";
}
/// The parameters of `processor_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/processor_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorDetails {
    custom: Option<Box<ProcessorDetailsCustom>>,
    r#type: Type,
    extra: rt::Extra,
}
impl ProcessorDetails {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Custom.
    pub fn custom(mut self, value: ProcessorDetailsCustom) -> Self {
        self.custom = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ProcessorDetails;
    0 => custom "custom";
    1 => r#type "type" required;
}
/// The parameters of `processor_details.custom`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/processor_details/properties/custom`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorDetailsCustom {
    payment_reference: String,
    extra: rt::Extra,
}
impl ProcessorDetailsCustom {
    /// With what is required.
    pub fn new(payment_reference: impl Into<String>) -> Self {
        Self {
            payment_reference: payment_reference.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ProcessorDetailsCustom;
    0 => payment_reference "payment_reference" required;
}
/// The parameters of `refunded`.
///
/// Contract: `#/paths/~1v1~1payment_records~1{id}~1report_refund/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/refunded`.
#[derive(Clone, Default)]
#[must_use]
pub struct Refunded {
    refunded_at: rt::Timestamp,
    extra: rt::Extra,
}
impl Refunded {
    /// With what is required.
    pub fn new(refunded_at: impl Into<rt::Timestamp>) -> Self {
        Self {
            refunded_at: refunded_at.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Refunded;
    0 => refunded_at "refunded_at" required;
}
/// The parameters of `processor_details.custom`.
///
/// Contract: `#/paths/~1v1~1payment_records~1{id}~1report_refund/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/processor_details/properties/custom`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportRefundCustom {
    refund_reference: String,
    extra: rt::Extra,
}
impl ReportRefundCustom {
    /// With what is required.
    pub fn new(refund_reference: impl Into<String>) -> Self {
        Self {
            refund_reference: refund_reference.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ReportRefundCustom;
    0 => refund_reference "refund_reference" required;
}
/// The values of `outcome`.
///
/// Contract: `#/paths/~1v1~1payment_records~1{id}~1report_refund/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/outcome`.
///
/// Feature: `payment_records`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportRefundOutcome {
    /// `refunded`
    Refunded,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ReportRefundOutcome;
    0 => Refunded "refunded";
}
/// The parameters of `processor_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1{id}~1report_refund/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/processor_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportRefundProcessorDetails {
    custom: Option<Box<ReportRefundCustom>>,
    r#type: Type,
    extra: rt::Extra,
}
impl ReportRefundProcessorDetails {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Custom.
    pub fn custom(mut self, value: ReportRefundCustom) -> Self {
        self.custom = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ReportRefundProcessorDetails;
    0 => custom "custom";
    1 => r#type "type" required;
}
/// Type: the same shape as [`crate::params::PaymentMethodDetailsType`].
pub type Type = crate::params::PaymentMethodDetailsType;
