// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}~1dispute/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0/properties/visa_compelling_evidence_3/properties/disputed_transaction`.
#[derive(Clone, Default)]
#[must_use]
pub struct DisputedTransaction {
    customer_account_id: rt::Clearable<String>,
    customer_device_fingerprint: rt::Clearable<String>,
    customer_device_id: rt::Clearable<String>,
    customer_email_address: rt::Clearable<String>,
    customer_purchase_ip: rt::Clearable<String>,
    merchandise_or_services: Option<
        crate::disputes::CompellingEvidence3DisputedTransactionMerchandiseOrServices,
    >,
    product_description: rt::Clearable<String>,
    shipping_address: Option<Box<DisputedTransactionShippingAddress>>,
    extra: rt::Extra,
}
impl DisputedTransaction {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Customer account id. At most 5000 characters.
    pub fn customer_account_id(mut self, value: impl Into<String>) -> Self {
        self.customer_account_id = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `customer_account_id`.
    pub fn clear_customer_account_id(mut self) -> Self {
        self.customer_account_id = rt::Clearable::Clear;
        self
    }
    /// Customer device fingerprint. At most 5000 characters.
    pub fn customer_device_fingerprint(mut self, value: impl Into<String>) -> Self {
        self.customer_device_fingerprint = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `customer_device_fingerprint`.
    pub fn clear_customer_device_fingerprint(mut self) -> Self {
        self.customer_device_fingerprint = rt::Clearable::Clear;
        self
    }
    /// Customer device id. At most 5000 characters.
    pub fn customer_device_id(mut self, value: impl Into<String>) -> Self {
        self.customer_device_id = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `customer_device_id`.
    pub fn clear_customer_device_id(mut self) -> Self {
        self.customer_device_id = rt::Clearable::Clear;
        self
    }
    /// Customer email address. At most 5000 characters.
    pub fn customer_email_address(mut self, value: impl Into<String>) -> Self {
        self.customer_email_address = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `customer_email_address`.
    pub fn clear_customer_email_address(mut self) -> Self {
        self.customer_email_address = rt::Clearable::Clear;
        self
    }
    /// Customer purchase ip. At most 5000 characters.
    pub fn customer_purchase_ip(mut self, value: impl Into<String>) -> Self {
        self.customer_purchase_ip = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `customer_purchase_ip`.
    pub fn clear_customer_purchase_ip(mut self) -> Self {
        self.customer_purchase_ip = rt::Clearable::Clear;
        self
    }
    /// Merchandise or services. `merchandise` or `services`.
    pub fn merchandise_or_services(
        mut self,
        value: crate::disputes::CompellingEvidence3DisputedTransactionMerchandiseOrServices,
    ) -> Self {
        self.merchandise_or_services = Some(value);
        self
    }
    /// Product description. At most 5000 characters.
    pub fn product_description(mut self, value: impl Into<String>) -> Self {
        self.product_description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `product_description`.
    pub fn clear_product_description(mut self) -> Self {
        self.product_description = rt::Clearable::Clear;
        self
    }
    /// Shipping address.
    pub fn shipping_address(
        mut self,
        value: DisputedTransactionShippingAddress,
    ) -> Self {
        self.shipping_address = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DisputedTransaction;
    0 => customer_account_id "customer_account_id";
    1 => customer_device_fingerprint "customer_device_fingerprint" sensitive;
    2 => customer_device_id "customer_device_id";
    3 => customer_email_address "customer_email_address" sensitive;
    4 => customer_purchase_ip "customer_purchase_ip" sensitive;
    5 => merchandise_or_services "merchandise_or_services";
    6 => product_description "product_description";
    7 => shipping_address "shipping_address" sensitive;
}
/// The parameters of `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction.shipping_address`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}~1dispute/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0/properties/visa_compelling_evidence_3/properties/disputed_transaction/properties/shipping_address`.
#[derive(Clone, Default)]
#[must_use]
pub struct DisputedTransactionShippingAddress {
    city: rt::Clearable<String>,
    country: rt::Clearable<String>,
    line1: rt::Clearable<String>,
    line2: rt::Clearable<String>,
    postal_code: rt::Clearable<String>,
    state: rt::Clearable<String>,
    extra: rt::Extra,
}
impl DisputedTransactionShippingAddress {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// City. At most 5000 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `city`.
    pub fn clear_city(mut self) -> Self {
        self.city = rt::Clearable::Clear;
        self
    }
    /// Country. At most 5000 characters.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `country`.
    pub fn clear_country(mut self) -> Self {
        self.country = rt::Clearable::Clear;
        self
    }
    /// Line1. At most 5000 characters.
    pub fn line1(mut self, value: impl Into<String>) -> Self {
        self.line1 = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `line1`.
    pub fn clear_line1(mut self) -> Self {
        self.line1 = rt::Clearable::Clear;
        self
    }
    /// Line2. At most 5000 characters.
    pub fn line2(mut self, value: impl Into<String>) -> Self {
        self.line2 = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `line2`.
    pub fn clear_line2(mut self) -> Self {
        self.line2 = rt::Clearable::Clear;
        self
    }
    /// Postal code. At most 5000 characters.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `postal_code`.
    pub fn clear_postal_code(mut self) -> Self {
        self.postal_code = rt::Clearable::Clear;
        self
    }
    /// State. At most 5000 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `state`.
    pub fn clear_state(mut self) -> Self {
        self.state = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DisputedTransactionShippingAddress;
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
}
/// The parameters of `evidence.enhanced_evidence`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}~1dispute/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnhancedEvidence {
    visa_compelling_evidence_3: Option<Box<VisaCompellingEvidence3>>,
    visa_compliance: Option<Box<VisaCompliance>>,
    extra: rt::Extra,
}
impl EnhancedEvidence {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Visa compelling evidence 3.
    pub fn visa_compelling_evidence_3(mut self, value: VisaCompellingEvidence3) -> Self {
        self.visa_compelling_evidence_3 = Some(Box::new(value));
        self
    }
    /// Visa compliance.
    pub fn visa_compliance(mut self, value: VisaCompliance) -> Self {
        self.visa_compliance = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    EnhancedEvidence;
    0 => visa_compelling_evidence_3 "visa_compelling_evidence_3";
    1 => visa_compliance "visa_compliance";
}
/// The parameters of `evidence`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}~1dispute/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence`.
#[derive(Clone, Default)]
#[must_use]
pub struct Evidence {
    access_activity_log: Option<String>,
    billing_address: Option<String>,
    cancellation_policy: Option<rt::Id<crate::files::File>>,
    cancellation_policy_disclosure: Option<String>,
    cancellation_rebuttal: Option<String>,
    customer_communication: Option<rt::Id<crate::files::File>>,
    customer_email_address: Option<String>,
    customer_name: Option<String>,
    customer_purchase_ip: Option<String>,
    customer_signature: Option<rt::Id<crate::files::File>>,
    duplicate_charge_documentation: Option<rt::Id<crate::files::File>>,
    duplicate_charge_explanation: Option<String>,
    duplicate_charge_id: Option<String>,
    enhanced_evidence: rt::Clearable<Box<EnhancedEvidence>>,
    product_description: Option<String>,
    receipt: Option<rt::Id<crate::files::File>>,
    refund_policy: Option<rt::Id<crate::files::File>>,
    refund_policy_disclosure: Option<String>,
    refund_refusal_explanation: Option<String>,
    service_date: Option<String>,
    service_documentation: Option<rt::Id<crate::files::File>>,
    shipping_address: Option<String>,
    shipping_carrier: Option<String>,
    shipping_date: Option<String>,
    shipping_documentation: Option<rt::Id<crate::files::File>>,
    shipping_tracking_number: Option<String>,
    uncategorized_file: Option<rt::Id<crate::files::File>>,
    uncategorized_text: Option<String>,
    extra: rt::Extra,
}
impl Evidence {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Access activity log. At most 20000 characters.
    pub fn access_activity_log(mut self, value: impl Into<String>) -> Self {
        self.access_activity_log = Some(value.into());
        self
    }
    /// Billing address. At most 5000 characters.
    pub fn billing_address(mut self, value: impl Into<String>) -> Self {
        self.billing_address = Some(value.into());
        self
    }
    /// Cancellation policy.
    pub fn cancellation_policy(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.cancellation_policy = Some(value.into());
        self
    }
    /// Cancellation policy disclosure. At most 20000 characters.
    pub fn cancellation_policy_disclosure(mut self, value: impl Into<String>) -> Self {
        self.cancellation_policy_disclosure = Some(value.into());
        self
    }
    /// Cancellation rebuttal. At most 20000 characters.
    pub fn cancellation_rebuttal(mut self, value: impl Into<String>) -> Self {
        self.cancellation_rebuttal = Some(value.into());
        self
    }
    /// Customer communication.
    pub fn customer_communication(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.customer_communication = Some(value.into());
        self
    }
    /// Customer email address. At most 5000 characters.
    pub fn customer_email_address(mut self, value: impl Into<String>) -> Self {
        self.customer_email_address = Some(value.into());
        self
    }
    /// Customer name. At most 5000 characters.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        self.customer_name = Some(value.into());
        self
    }
    /// Customer purchase ip. At most 5000 characters.
    pub fn customer_purchase_ip(mut self, value: impl Into<String>) -> Self {
        self.customer_purchase_ip = Some(value.into());
        self
    }
    /// Customer signature.
    pub fn customer_signature(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.customer_signature = Some(value.into());
        self
    }
    /// Duplicate charge documentation.
    pub fn duplicate_charge_documentation(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.duplicate_charge_documentation = Some(value.into());
        self
    }
    /// Duplicate charge explanation. At most 20000 characters.
    pub fn duplicate_charge_explanation(mut self, value: impl Into<String>) -> Self {
        self.duplicate_charge_explanation = Some(value.into());
        self
    }
    /// Duplicate charge id. At most 5000 characters.
    pub fn duplicate_charge_id(mut self, value: impl Into<String>) -> Self {
        self.duplicate_charge_id = Some(value.into());
        self
    }
    /// Enhanced evidence.
    pub fn enhanced_evidence(mut self, value: EnhancedEvidence) -> Self {
        self.enhanced_evidence = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `enhanced_evidence`.
    pub fn clear_enhanced_evidence(mut self) -> Self {
        self.enhanced_evidence = rt::Clearable::Clear;
        self
    }
    /// Product description. At most 20000 characters.
    pub fn product_description(mut self, value: impl Into<String>) -> Self {
        self.product_description = Some(value.into());
        self
    }
    /// Receipt.
    pub fn receipt(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.receipt = Some(value.into());
        self
    }
    /// Refund policy.
    pub fn refund_policy(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.refund_policy = Some(value.into());
        self
    }
    /// Refund policy disclosure. At most 20000 characters.
    pub fn refund_policy_disclosure(mut self, value: impl Into<String>) -> Self {
        self.refund_policy_disclosure = Some(value.into());
        self
    }
    /// Refund refusal explanation. At most 20000 characters.
    pub fn refund_refusal_explanation(mut self, value: impl Into<String>) -> Self {
        self.refund_refusal_explanation = Some(value.into());
        self
    }
    /// Service date. At most 5000 characters.
    pub fn service_date(mut self, value: impl Into<String>) -> Self {
        self.service_date = Some(value.into());
        self
    }
    /// Service documentation.
    pub fn service_documentation(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.service_documentation = Some(value.into());
        self
    }
    /// Shipping address. At most 5000 characters.
    pub fn shipping_address(mut self, value: impl Into<String>) -> Self {
        self.shipping_address = Some(value.into());
        self
    }
    /// Shipping carrier. At most 5000 characters.
    pub fn shipping_carrier(mut self, value: impl Into<String>) -> Self {
        self.shipping_carrier = Some(value.into());
        self
    }
    /// Shipping date. At most 5000 characters.
    pub fn shipping_date(mut self, value: impl Into<String>) -> Self {
        self.shipping_date = Some(value.into());
        self
    }
    /// Shipping documentation.
    pub fn shipping_documentation(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.shipping_documentation = Some(value.into());
        self
    }
    /// Shipping tracking number. At most 5000 characters.
    pub fn shipping_tracking_number(mut self, value: impl Into<String>) -> Self {
        self.shipping_tracking_number = Some(value.into());
        self
    }
    /// Uncategorized file.
    pub fn uncategorized_file(
        mut self,
        value: impl Into<rt::Id<crate::files::File>>,
    ) -> Self {
        self.uncategorized_file = Some(value.into());
        self
    }
    /// Uncategorized text. At most 20000 characters.
    pub fn uncategorized_text(mut self, value: impl Into<String>) -> Self {
        self.uncategorized_text = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Evidence;
    0 => access_activity_log "access_activity_log";
    1 => billing_address "billing_address" sensitive;
    2 => cancellation_policy "cancellation_policy";
    3 => cancellation_policy_disclosure "cancellation_policy_disclosure";
    4 => cancellation_rebuttal "cancellation_rebuttal";
    5 => customer_communication "customer_communication";
    6 => customer_email_address "customer_email_address" sensitive;
    7 => customer_name "customer_name" sensitive;
    8 => customer_purchase_ip "customer_purchase_ip" sensitive;
    9 => customer_signature "customer_signature";
    10 => duplicate_charge_documentation "duplicate_charge_documentation";
    11 => duplicate_charge_explanation "duplicate_charge_explanation";
    12 => duplicate_charge_id "duplicate_charge_id";
    13 => enhanced_evidence "enhanced_evidence";
    14 => product_description "product_description";
    15 => receipt "receipt";
    16 => refund_policy "refund_policy";
    17 => refund_policy_disclosure "refund_policy_disclosure";
    18 => refund_refusal_explanation "refund_refusal_explanation";
    19 => service_date "service_date";
    20 => service_documentation "service_documentation";
    21 => shipping_address "shipping_address" sensitive;
    22 => shipping_carrier "shipping_carrier";
    23 => shipping_date "shipping_date";
    24 => shipping_documentation "shipping_documentation";
    25 => shipping_tracking_number "shipping_tracking_number";
    26 => uncategorized_file "uncategorized_file";
    27 => uncategorized_text "uncategorized_text";
}
/// The parameters of `evidence.enhanced_evidence.visa_compelling_evidence_3.prior_undisputed_transactions[]`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}~1dispute/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0/properties/visa_compelling_evidence_3/properties/prior_undisputed_transactions/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct PriorUndisputedTransaction {
    charge: rt::Id<crate::charges::Charge>,
    customer_account_id: rt::Clearable<String>,
    customer_device_fingerprint: rt::Clearable<String>,
    customer_device_id: rt::Clearable<String>,
    customer_email_address: rt::Clearable<String>,
    customer_purchase_ip: rt::Clearable<String>,
    product_description: rt::Clearable<String>,
    shipping_address: Option<Box<DisputedTransactionShippingAddress>>,
    extra: rt::Extra,
}
impl PriorUndisputedTransaction {
    /// With what is required.
    pub fn new(charge: impl Into<rt::Id<crate::charges::Charge>>) -> Self {
        Self {
            charge: charge.into(),
            ..Default::default()
        }
    }
    /// Customer account id. At most 5000 characters.
    pub fn customer_account_id(mut self, value: impl Into<String>) -> Self {
        self.customer_account_id = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `customer_account_id`.
    pub fn clear_customer_account_id(mut self) -> Self {
        self.customer_account_id = rt::Clearable::Clear;
        self
    }
    /// Customer device fingerprint. At most 5000 characters.
    pub fn customer_device_fingerprint(mut self, value: impl Into<String>) -> Self {
        self.customer_device_fingerprint = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `customer_device_fingerprint`.
    pub fn clear_customer_device_fingerprint(mut self) -> Self {
        self.customer_device_fingerprint = rt::Clearable::Clear;
        self
    }
    /// Customer device id. At most 5000 characters.
    pub fn customer_device_id(mut self, value: impl Into<String>) -> Self {
        self.customer_device_id = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `customer_device_id`.
    pub fn clear_customer_device_id(mut self) -> Self {
        self.customer_device_id = rt::Clearable::Clear;
        self
    }
    /// Customer email address. At most 5000 characters.
    pub fn customer_email_address(mut self, value: impl Into<String>) -> Self {
        self.customer_email_address = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `customer_email_address`.
    pub fn clear_customer_email_address(mut self) -> Self {
        self.customer_email_address = rt::Clearable::Clear;
        self
    }
    /// Customer purchase ip. At most 5000 characters.
    pub fn customer_purchase_ip(mut self, value: impl Into<String>) -> Self {
        self.customer_purchase_ip = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `customer_purchase_ip`.
    pub fn clear_customer_purchase_ip(mut self) -> Self {
        self.customer_purchase_ip = rt::Clearable::Clear;
        self
    }
    /// Product description. At most 5000 characters.
    pub fn product_description(mut self, value: impl Into<String>) -> Self {
        self.product_description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `product_description`.
    pub fn clear_product_description(mut self) -> Self {
        self.product_description = rt::Clearable::Clear;
        self
    }
    /// Shipping address.
    pub fn shipping_address(
        mut self,
        value: DisputedTransactionShippingAddress,
    ) -> Self {
        self.shipping_address = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PriorUndisputedTransaction;
    0 => charge "charge" required;
    1 => customer_account_id "customer_account_id";
    2 => customer_device_fingerprint "customer_device_fingerprint" sensitive;
    3 => customer_device_id "customer_device_id";
    4 => customer_email_address "customer_email_address" sensitive;
    5 => customer_purchase_ip "customer_purchase_ip" sensitive;
    6 => product_description "product_description";
    7 => shipping_address "shipping_address" sensitive;
}
/// The parameters of `evidence.enhanced_evidence.visa_compelling_evidence_3`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}~1dispute/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0/properties/visa_compelling_evidence_3`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisaCompellingEvidence3 {
    disputed_transaction: Option<Box<DisputedTransaction>>,
    prior_undisputed_transactions: Option<Vec<PriorUndisputedTransaction>>,
    extra: rt::Extra,
}
impl VisaCompellingEvidence3 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Disputed transaction.
    pub fn disputed_transaction(mut self, value: DisputedTransaction) -> Self {
        self.disputed_transaction = Some(Box::new(value));
        self
    }
    /// Prior undisputed transactions.
    pub fn prior_undisputed_transactions(
        mut self,
        value: impl IntoIterator<Item = PriorUndisputedTransaction>,
    ) -> Self {
        self.prior_undisputed_transactions = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    VisaCompellingEvidence3;
    0 => disputed_transaction "disputed_transaction";
    1 => prior_undisputed_transactions "prior_undisputed_transactions";
}
/// The parameters of `evidence.enhanced_evidence.visa_compliance`.
///
/// Contract: `#/paths/~1v1~1charges~1{charge}~1dispute/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/evidence/properties/enhanced_evidence/anyOf/0/properties/visa_compliance`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisaCompliance {
    fee_acknowledged: Option<bool>,
    extra: rt::Extra,
}
impl VisaCompliance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Fee acknowledged.
    pub fn fee_acknowledged(mut self, value: bool) -> Self {
        self.fee_acknowledged = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    VisaCompliance;
    0 => fee_acknowledged "fee_acknowledged";
}
