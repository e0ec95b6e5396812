// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Amount requested: the same shape as [`crate::params::Amount`].
pub type AmountRequested = crate::params::Amount;
/// Billing details: the same shape as [`crate::params::Owner`].
pub type BillingDetails = crate::params::Owner;
/// The parameters of `customer_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/customer_details`.
#[derive(Clone)]
#[must_use]
pub struct CustomerDetails(rt::Params);
impl CustomerDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<crate::customers::Customer>>) -> Self {
        Self(self.0.set::<rt::Id<crate::customers::Customer>>(0, value))
    }
    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CustomerDetails;
    "customer": Option<String>;
    "email" sensitive: Option<String>;
    "name" sensitive: Option<String>;
    "phone" sensitive: Option<String>;
}
/// The parameters of `failed`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/failed`.
#[derive(Clone)]
#[must_use]
pub struct Failed(rt::Params);
impl Failed {
    /// With what is required.
    pub fn new(failed_at: impl Into<rt::Timestamp>) -> Self {
        Failed(Failed::default().0.set::<rt::Timestamp>(0, failed_at))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Failed;
    "failed_at" required: i64;
}
/// The parameters of `guaranteed`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/guaranteed`.
#[derive(Clone)]
#[must_use]
pub struct Guaranteed(rt::Params);
impl Guaranteed {
    /// With what is required.
    pub fn new(guaranteed_at: impl Into<rt::Timestamp>) -> Self {
        Guaranteed(Guaranteed::default().0.set::<rt::Timestamp>(0, guaranteed_at))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Guaranteed;
    "guaranteed_at" required: i64;
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
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDetails(rt::Params);
impl PaymentMethodDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing details.
    pub fn billing_details(self, value: BillingDetails) -> Self {
        Self(self.0.set::<BillingDetails>(0, value))
    }
    /// Custom.
    pub fn custom(self, value: PaymentMethodDetailsCustom) -> Self {
        Self(self.0.set::<PaymentMethodDetailsCustom>(1, value))
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::payment_methods::PaymentMethod>>(2, value))
    }
    /// Type. Only `custom`.
    pub fn r#type(self, value: Type) -> Self {
        Self(self.0.set::<Type>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentMethodDetails;
    "billing_details": Option<BillingDetails>;
    "custom": Option<PaymentMethodDetailsCustom>;
    "payment_method": Option<String>;
    "type": Option<Type>;
}
/// The parameters of `payment_method_details.custom`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_details/properties/custom`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodDetailsCustom(rt::Params);
impl PaymentMethodDetailsCustom {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Display name. At most 5000 characters.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Type. At most 5000 characters.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PaymentMethodDetailsCustom;
    "display_name": Option<String>;
    "type": Option<String>;
}
/// The parameters of `processor_details`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/processor_details`.
#[derive(Clone)]
#[must_use]
pub struct ProcessorDetails(rt::Params);
impl ProcessorDetails {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        ProcessorDetails(ProcessorDetails::default().0.set::<Type>(1, r#type))
    }
    /// Custom.
    pub fn custom(self, value: ProcessorDetailsCustom) -> Self {
        Self(self.0.set::<ProcessorDetailsCustom>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ProcessorDetails;
    "custom": Option<ProcessorDetailsCustom>;
    "type" required: Type;
}
/// The parameters of `processor_details.custom`.
///
/// Contract: `#/paths/~1v1~1payment_records~1report_payment/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/processor_details/properties/custom`.
#[derive(Clone)]
#[must_use]
pub struct ProcessorDetailsCustom(rt::Params);
impl ProcessorDetailsCustom {
    /// With what is required.
    pub fn new(payment_reference: impl Into<String>) -> Self {
        ProcessorDetailsCustom(
            ProcessorDetailsCustom::default().0.set::<String>(0, payment_reference),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ProcessorDetailsCustom;
    "payment_reference" required: String;
}
/// The parameters of `refunded`.
///
/// Contract: `#/paths/~1v1~1payment_records~1{id}~1report_refund/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/refunded`.
#[derive(Clone)]
#[must_use]
pub struct Refunded(rt::Params);
impl Refunded {
    /// With what is required.
    pub fn new(refunded_at: impl Into<rt::Timestamp>) -> Self {
        Refunded(Refunded::default().0.set::<rt::Timestamp>(0, refunded_at))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Refunded;
    "refunded_at" required: i64;
}
/// The parameters of `processor_details.custom`.
///
/// Contract: `#/paths/~1v1~1payment_records~1{id}~1report_refund/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/processor_details/properties/custom`.
#[derive(Clone)]
#[must_use]
pub struct ReportRefundCustom(rt::Params);
impl ReportRefundCustom {
    /// With what is required.
    pub fn new(refund_reference: impl Into<String>) -> Self {
        ReportRefundCustom(
            ReportRefundCustom::default().0.set::<String>(0, refund_reference),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ReportRefundCustom;
    "refund_reference" required: String;
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
#[derive(Clone)]
#[must_use]
pub struct ReportRefundProcessorDetails(rt::Params);
impl ReportRefundProcessorDetails {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        ReportRefundProcessorDetails(
            ReportRefundProcessorDetails::default().0.set::<Type>(1, r#type),
        )
    }
    /// Custom.
    pub fn custom(self, value: ReportRefundCustom) -> Self {
        Self(self.0.set::<ReportRefundCustom>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ReportRefundProcessorDetails;
    "custom": Option<ReportRefundCustom>;
    "type" required: Type;
}
/// Type: the same shape as [`crate::params::PaymentMethodDetailsType`].
pub type Type = crate::params::PaymentMethodDetailsType;
