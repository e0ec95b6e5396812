// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::disputes::MerchandiseOrServices;
use crate::files::File;
use crate::rt;

/// The parameters of `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction`.
///
/// Contract: `#/paths/~1v1~1disputes~1{dispute}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0/properties/visa_compelling_evidence_3/properties/disputed_transaction`.
#[derive(Clone)]
#[must_use]
pub struct DisputedTransaction(rt::Params);

impl DisputedTransaction {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Customer account id. At most 5000 characters.
    pub fn customer_account_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Clears `customer_account_id`.
    pub fn clear_customer_account_id(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Customer device fingerprint. At most 5000 characters.
    pub fn customer_device_fingerprint(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Clears `customer_device_fingerprint`.
    pub fn clear_customer_device_fingerprint(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Customer device id. At most 5000 characters.
    pub fn customer_device_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Clears `customer_device_id`.
    pub fn clear_customer_device_id(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Customer email address. At most 5000 characters.
    pub fn customer_email_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Clears `customer_email_address`.
    pub fn clear_customer_email_address(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Customer purchase ip. At most 5000 characters.
    pub fn customer_purchase_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Clears `customer_purchase_ip`.
    pub fn clear_customer_purchase_ip(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Merchandise or services. `merchandise` or `services`.
    pub fn merchandise_or_services(self, value: MerchandiseOrServices) -> Self {
        Self(self.0.set::<MerchandiseOrServices>(5, value))
    }

    /// Product description. At most 5000 characters.
    pub fn product_description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Clears `product_description`.
    pub fn clear_product_description(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Shipping address.
    pub fn shipping_address(self, value: ShippingAddress) -> Self {
        Self(self.0.set::<ShippingAddress>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `evidence.enhanced_evidence`.
///
/// Contract: `#/paths/~1v1~1disputes~1{dispute}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct EnhancedEvidence(rt::Params);

impl EnhancedEvidence {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Visa compelling evidence 3.
    pub fn visa_compelling_evidence_3(self, value: VisaCompellingEvidence3) -> Self {
        Self(self.0.set::<VisaCompellingEvidence3>(0, value))
    }

    /// Visa compliance.
    pub fn visa_compliance(self, value: VisaCompliance) -> Self {
        Self(self.0.set::<VisaCompliance>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `evidence`.
///
/// Contract: `#/paths/~1v1~1disputes~1{dispute}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence`.
#[derive(Clone)]
#[must_use]
pub struct Evidence(rt::Params);

impl Evidence {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Access activity log. At most 20000 characters.
    pub fn access_activity_log(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Billing address. At most 5000 characters.
    pub fn billing_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Cancellation policy.
    pub fn cancellation_policy(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(2, value))
    }

    /// Cancellation policy disclosure. At most 20000 characters.
    pub fn cancellation_policy_disclosure(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Cancellation rebuttal. At most 20000 characters.
    pub fn cancellation_rebuttal(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Customer communication.
    pub fn customer_communication(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(5, value))
    }

    /// Customer email address. At most 5000 characters.
    pub fn customer_email_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Customer name. At most 5000 characters.
    pub fn customer_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }

    /// Customer purchase ip. At most 5000 characters.
    pub fn customer_purchase_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }

    /// Customer signature.
    pub fn customer_signature(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(9, value))
    }

    /// Duplicate charge documentation.
    pub fn duplicate_charge_documentation(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(10, value))
    }

    /// Duplicate charge explanation. At most 20000 characters.
    pub fn duplicate_charge_explanation(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value))
    }

    /// Duplicate charge id. At most 5000 characters.
    pub fn duplicate_charge_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value))
    }

    /// Enhanced evidence.
    pub fn enhanced_evidence(self, value: EnhancedEvidence) -> Self {
        Self(self.0.set::<EnhancedEvidence>(13, value))
    }

    /// Clears `enhanced_evidence`.
    pub fn clear_enhanced_evidence(self) -> Self {
        Self(self.0.clear(13))
    }

    /// Product description. At most 20000 characters.
    pub fn product_description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value))
    }

    /// Receipt.
    pub fn receipt(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(15, value))
    }

    /// Refund policy.
    pub fn refund_policy(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(16, value))
    }

    /// Refund policy disclosure. At most 20000 characters.
    pub fn refund_policy_disclosure(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(17, value))
    }

    /// Refund refusal explanation. At most 20000 characters.
    pub fn refund_refusal_explanation(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(18, value))
    }

    /// Service date. At most 5000 characters.
    pub fn service_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(19, value))
    }

    /// Service documentation.
    pub fn service_documentation(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(20, value))
    }

    /// Shipping address. At most 5000 characters.
    pub fn shipping_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(21, value))
    }

    /// Shipping carrier. At most 5000 characters.
    pub fn shipping_carrier(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(22, value))
    }

    /// Shipping date. At most 5000 characters.
    pub fn shipping_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(23, value))
    }

    /// Shipping documentation.
    pub fn shipping_documentation(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(24, value))
    }

    /// Shipping tracking number. At most 5000 characters.
    pub fn shipping_tracking_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(25, value))
    }

    /// Uncategorized file.
    pub fn uncategorized_file(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(26, value))
    }

    /// Uncategorized text. At most 20000 characters.
    pub fn uncategorized_text(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(27, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `evidence.enhanced_evidence.visa_compelling_evidence_3.prior_undisputed_transactions[]`.
///
/// Contract: `#/paths/~1v1~1disputes~1{dispute}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0/properties/visa_compelling_evidence_3/properties/prior_undisputed_transactions/items`.
#[derive(Clone)]
#[must_use]
pub struct PriorUndisputedTransaction(rt::Params);

impl PriorUndisputedTransaction {
    /// With what is required.
    pub fn new(charge: impl Into<rt::Id<Charge>>) -> Self {
        PriorUndisputedTransaction(
            PriorUndisputedTransaction::default().0.set::<rt::Id<Charge>>(0, charge),
        )
    }

    /// Customer account id. At most 5000 characters.
    pub fn customer_account_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Clears `customer_account_id`.
    pub fn clear_customer_account_id(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Customer device fingerprint. At most 5000 characters.
    pub fn customer_device_fingerprint(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Clears `customer_device_fingerprint`.
    pub fn clear_customer_device_fingerprint(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Customer device id. At most 5000 characters.
    pub fn customer_device_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Clears `customer_device_id`.
    pub fn clear_customer_device_id(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Customer email address. At most 5000 characters.
    pub fn customer_email_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Clears `customer_email_address`.
    pub fn clear_customer_email_address(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Customer purchase ip. At most 5000 characters.
    pub fn customer_purchase_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Clears `customer_purchase_ip`.
    pub fn clear_customer_purchase_ip(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Product description. At most 5000 characters.
    pub fn product_description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Clears `product_description`.
    pub fn clear_product_description(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Shipping address.
    pub fn shipping_address(self, value: ShippingAddress) -> Self {
        Self(self.0.set::<ShippingAddress>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction.shipping_address`.
///
/// Contract: `#/paths/~1v1~1disputes~1{dispute}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0/properties/visa_compelling_evidence_3/properties/disputed_transaction/properties/shipping_address`.
#[derive(Clone)]
#[must_use]
pub struct ShippingAddress(rt::Params);

impl ShippingAddress {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Clears `city`.
    pub fn clear_city(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Clears `country`.
    pub fn clear_country(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Line1. At most 5000 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Clears `line1`.
    pub fn clear_line1(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Line2. At most 5000 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Clears `line2`.
    pub fn clear_line2(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Clears `postal_code`.
    pub fn clear_postal_code(self) -> Self {
        Self(self.0.clear(4))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Clears `state`.
    pub fn clear_state(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `evidence.enhanced_evidence.visa_compelling_evidence_3`.
///
/// Contract: `#/paths/~1v1~1disputes~1{dispute}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0/properties/visa_compelling_evidence_3`.
#[derive(Clone)]
#[must_use]
pub struct VisaCompellingEvidence3(rt::Params);

impl VisaCompellingEvidence3 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Disputed transaction.
    pub fn disputed_transaction(self, value: DisputedTransaction) -> Self {
        Self(self.0.set::<DisputedTransaction>(0, value))
    }

    /// Prior undisputed transactions. An empty list says that there are none. A second call replaces the first.
    pub fn prior_undisputed_transactions(
        self,
        value: impl IntoIterator<Item = PriorUndisputedTransaction>,
    ) -> Self {
        Self(self.0.set_list::<PriorUndisputedTransaction>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `evidence.enhanced_evidence.visa_compliance`.
///
/// Contract: `#/paths/~1v1~1disputes~1{dispute}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0/properties/visa_compliance`.
#[derive(Clone)]
#[must_use]
pub struct VisaCompliance(rt::Params);

impl VisaCompliance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Fee acknowledged.
    pub fn fee_acknowledged(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    DisputedTransaction;
    "customer_account_id": rt::Clearable<String>;
    "customer_device_fingerprint" sensitive: rt::Clearable<String>;
    "customer_device_id": rt::Clearable<String>;
    "customer_email_address" sensitive: rt::Clearable<String>;
    "customer_purchase_ip" sensitive: rt::Clearable<String>;
    "merchandise_or_services": MerchandiseOrServices;
    "product_description": rt::Clearable<String>;
    "shipping_address" sensitive: ShippingAddress;
}

rt::params! {
    EnhancedEvidence;
    "visa_compelling_evidence_3": VisaCompellingEvidence3;
    "visa_compliance": VisaCompliance;
}

rt::params! {
    Evidence;
    "access_activity_log": String;
    "billing_address" sensitive: String;
    "cancellation_policy": String;
    "cancellation_policy_disclosure": String;
    "cancellation_rebuttal": String;
    "customer_communication": String;
    "customer_email_address" sensitive: String;
    "customer_name" sensitive: String;
    "customer_purchase_ip" sensitive: String;
    "customer_signature": String;
    "duplicate_charge_documentation": String;
    "duplicate_charge_explanation": String;
    "duplicate_charge_id": String;
    "enhanced_evidence": rt::Clearable<EnhancedEvidence>;
    "product_description": String;
    "receipt": String;
    "refund_policy": String;
    "refund_policy_disclosure": String;
    "refund_refusal_explanation": String;
    "service_date": String;
    "service_documentation": String;
    "shipping_address" sensitive: String;
    "shipping_carrier": String;
    "shipping_date": String;
    "shipping_documentation": String;
    "shipping_tracking_number": String;
    "uncategorized_file": String;
    "uncategorized_text": String;
}

rt::params! {
    PriorUndisputedTransaction;
    "charge" required: String;
    "customer_account_id": rt::Clearable<String>;
    "customer_device_fingerprint" sensitive: rt::Clearable<String>;
    "customer_device_id": rt::Clearable<String>;
    "customer_email_address" sensitive: rt::Clearable<String>;
    "customer_purchase_ip" sensitive: rt::Clearable<String>;
    "product_description": rt::Clearable<String>;
    "shipping_address" sensitive: ShippingAddress;
}

rt::params! {
    ShippingAddress;
    "city": rt::Clearable<String>;
    "country": rt::Clearable<String>;
    "line1" sensitive: rt::Clearable<String>;
    "line2" sensitive: rt::Clearable<String>;
    "postal_code" sensitive: rt::Clearable<String>;
    "state": rt::Clearable<String>;
}

rt::params! {
    VisaCompellingEvidence3;
    "disputed_transaction": DisputedTransaction;
    "prior_undisputed_transactions": Vec<PriorUndisputedTransaction>;
}

rt::params! {
    VisaCompliance;
    "fee_acknowledged": bool;
}
