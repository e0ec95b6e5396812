// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `payment_method_domain` object.
///
/// Contract: `#/components/schemas/payment_method_domain`.
///
/// Feature: `payment_method_domains`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDomain {
    /// Amazon pay.
    pub amazon_pay: PaymentMethodDomainPaymentMethodStatus,
    /// Apple pay.
    pub apple_pay: PaymentMethodDomainPaymentMethodStatus,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Domain name. At most 5000 characters.
    pub domain_name: String,
    /// Enabled.
    pub enabled: bool,
    /// Google pay.
    pub google_pay: PaymentMethodDomainPaymentMethodStatus,
    /// Id. At most 5000 characters.
    pub id: rt::Id<PaymentMethodDomain>,
    /// Klarna.
    pub klarna: PaymentMethodDomainPaymentMethodStatus,
    /// Link.
    pub link: PaymentMethodDomainPaymentMethodStatus,
    /// Livemode.
    pub livemode: bool,
    /// Paypal.
    pub paypal: PaymentMethodDomainPaymentMethodStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method domain resource payment method status.
///
/// Contract: `#/components/schemas/payment_method_domain_resource_payment_method_status`.
///
/// Feature: `payment_method_domains`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDomainPaymentMethodStatus {
    /// Status. `active` or `inactive`.
    pub status: PaymentMethodDomainPaymentMethodStatusStatus,
    /// Status details.
    pub status_details: Option<Box<PaymentMethodDomainPaymentMethodStatusDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Payment method domain resource payment method status details.
///
/// Contract: `#/components/schemas/payment_method_domain_resource_payment_method_status_details`.
///
/// Feature: `payment_method_domains`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentMethodDomainPaymentMethodStatusDetails {
    /// Error message. At most 5000 characters.
    pub error_message: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/payment_method_domain_resource_payment_method_status/properties/status`.
///
/// Feature: `payment_method_domains`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDomainPaymentMethodStatusStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    PaymentMethodDomain;
    const "object" = Str("payment_method_domain");
    0 => amazon_pay "amazon_pay" required;
    1 => apple_pay "apple_pay" required;
    2 => created "created" required;
    3 => domain_name "domain_name" required;
    4 => enabled "enabled" required;
    5 => google_pay "google_pay" required;
    6 => id "id" required;
    7 => klarna "klarna" required;
    8 => link "link" required;
    9 => livemode "livemode" required;
    10 => paypal "paypal" required;
}

rt::record! {
    PaymentMethodDomainPaymentMethodStatus;
    0 => status "status" required;
    1 => status_details "status_details";
}

rt::record! {
    PaymentMethodDomainPaymentMethodStatusDetails;
    0 => error_message "error_message" required;
}

rt::open_enum! {
    PaymentMethodDomainPaymentMethodStatusStatus;
    0 => Active "active";
    1 => Inactive "inactive";
}
