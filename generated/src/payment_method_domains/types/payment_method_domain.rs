// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A domain of your site, registered so that wallets and other payment methods may be shown there. Each has its own status: check it before you rely on one.
///
/// The `payment_method_domain` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_method_domains/object)
///
/// Contract: `#/components/schemas/payment_method_domain`.
///
/// Feature: `payment_method_domains`.
#[non_exhaustive]
pub struct PaymentMethodDomain {
    /// Amazon Pay: the customer pays with what their Amazon account holds.
    pub amazon_pay: PaymentMethodDomainPaymentMethodStatus,
    /// Apple Pay, the wallet on Apple's devices.
    pub apple_pay: PaymentMethodDomainPaymentMethodStatus,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The domain, without scheme or path: `shop.example.com`.
    pub domain_name: String,
    /// Whether payment methods that need a registered domain, such as wallets, show up on it.
    pub enabled: bool,
    /// Google Pay, the wallet of Google.
    pub google_pay: PaymentMethodDomainPaymentMethodStatus,
    /// Names this object in other calls.
    pub id: rt::Id<PaymentMethodDomain>,
    /// Klarna: the customer pays at once, later or in installments, you get the whole sum at once.
    pub klarna: PaymentMethodDomainPaymentMethodStatus,
    /// Link, Stripe's wallet of saved payment details.
    pub link: PaymentMethodDomainPaymentMethodStatus,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// PayPal, the wallet.
    pub paypal: PaymentMethodDomainPaymentMethodStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether one payment method can be shown on a domain. If not, [`status_details`](Self::status_details) tells why.
///
/// Contract: `#/components/schemas/payment_method_domain_resource_payment_method_status`.
///
/// Feature: `payment_method_domains`.
#[non_exhaustive]
pub struct PaymentMethodDomainPaymentMethodStatus {
    /// Whether the payment method works on this domain. `active` or `inactive`.
    pub status: PaymentMethodDomainPaymentMethodStatusStatus,
    /// Why the payment method doesn't work on the domain. Only if it doesn't.
    pub status_details: Option<Box<PaymentMethodDomainPaymentMethodStatusDetails>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why a payment method can't be shown on a domain.
///
/// Contract: `#/components/schemas/payment_method_domain_resource_payment_method_status_details`.
///
/// Feature: `payment_method_domains`.
#[non_exhaustive]
pub struct PaymentMethodDomainPaymentMethodStatusDetails {
    /// Why the payment method doesn't work on the domain.
    pub error_message: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the payment method works on this domain.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/payment_method_domain_resource_payment_method_status/properties/status`.
///
/// Feature: `payment_method_domains`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMethodDomainPaymentMethodStatusStatus {
    /// `active`: Can be used on this domain.
    Active,
    /// `inactive`: Can't be used on this domain: `status_details` says why.
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
    4 => enabled = false "enabled" required;
    5 => google_pay "google_pay" required;
    6 => id "id" required;
    7 => klarna "klarna" required;
    8 => link "link" required;
    9 => livemode = false "livemode" required;
    10 => paypal "paypal" required;
}

rt::record! {
    PaymentMethodDomainPaymentMethodStatus;
    0 => status "status" required;
    1 => status_details = None "status_details";
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
