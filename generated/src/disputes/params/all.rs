// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::disputes::MerchandiseOrServices;
use crate::files::File;
use crate::rt;

/// The payment that is disputed, as Visa wants it told.
///
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

    /// The account with which the customer signed in to your site when they bought. Visa must be able to recognize it as an account.
    pub fn customer_account_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `customer_account_id`.
    pub fn clear_customer_account_id(self) -> Self {
        Self(self.0.clear(0))
    }

    /// An id for the customer's device, made of two or more traits of its hardware or software. 20 characters or more.
    pub fn customer_device_fingerprint<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `customer_device_fingerprint`.
    pub fn clear_customer_device_fingerprint(self) -> Self {
        Self(self.0.clear(1))
    }

    /// A serial number of the customer's device, such as the IMEI. 15 characters or more.
    pub fn customer_device_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `customer_device_id`.
    pub fn clear_customer_device_id(self) -> Self {
        Self(self.0.clear(2))
    }

    /// The customer's email when they bought.
    pub fn customer_email_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `customer_email_address`.
    pub fn clear_customer_email_address(self) -> Self {
        Self(self.0.clear(3))
    }

    /// The IP address from which the customer bought.
    pub fn customer_purchase_ip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Clears `customer_purchase_ip`.
    pub fn clear_customer_purchase_ip(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Whether goods or services were sold in the disputed payment. `merchandise` or `services`.
    pub fn merchandise_or_services<K>(
        self,
        value: impl rt::Maybe<MerchandiseOrServices, K>,
    ) -> Self {
        Self(self.0.maybe::<MerchandiseOrServices, K>(5, value))
    }

    /// What was sold, in words.
    pub fn product_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Clears `product_description`.
    pub fn clear_product_description(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Where the goods were sent. Visa Compelling Evidence 3.0 needs all its parts.
    pub fn shipping_address<K>(self, value: impl rt::Maybe<ShippingAddress, K>) -> Self {
        Self(self.0.maybe::<ShippingAddress, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What special rules of the card network ask for, such as earlier payments of the same customer.
///
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

    /// The disputed payment and earlier ones of this customer, for Visa Compelling Evidence 3.0.
    pub fn visa_compelling_evidence_3<K>(
        self,
        value: impl rt::Maybe<VisaCompellingEvidence3, K>,
    ) -> Self {
        Self(self.0.maybe::<VisaCompellingEvidence3, K>(0, value))
    }

    /// Whether you accept the fee for answering a dispute of compliance with Visa's rules.
    pub fn visa_compliance<K>(self, value: impl rt::Maybe<VisaCompliance, K>) -> Self {
        Self(self.0.maybe::<VisaCompliance, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What speaks for you: texts and ids of files, up to 150,000 characters in all.
///
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

    /// Server logs that show the customer used or downloaded what they bought, with IP addresses and times.
    pub fn access_activity_log<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The billing address that the customer gave.
    pub fn billing_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Id of a file with your rules for canceling a subscription, as the customer saw them.
    pub fn cancellation_policy<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(2, value))
    }

    /// How and when the customer saw your refund policy before they bought.
    pub fn cancellation_policy_disclosure<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Why the customer's subscription wasn't canceled.
    pub fn cancellation_rebuttal<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Letters or chats with the customer that support your case, for instance one that shows they got or used the product. Id of a [file](crate::files::File).
    pub fn customer_communication<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(5, value))
    }

    /// The customer's email when they bought.
    pub fn customer_email_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Who bought, by name.
    pub fn customer_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// The IP address from which the customer bought.
    pub fn customer_purchase_ip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// A contract or another paper with the customer's signature. Id of a [file](crate::files::File).
    pub fn customer_signature<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(9, value))
    }

    /// A paper on the earlier charge, such as a receipt or shipping label. Pair it with one of the disputed charge that shows they differ. Id of a [file](crate::files::File).
    pub fn duplicate_charge_documentation<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(10, value))
    }

    /// Why the disputed charge isn't the same as the earlier one.
    pub fn duplicate_charge_explanation<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(11, value))
    }

    /// Id of the earlier [charge](crate::charges::Charge) that looks like this one.
    pub fn duplicate_charge_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(12, value))
    }

    /// What special rules of the card network ask for, such as earlier payments of the same customer.
    pub fn enhanced_evidence<K>(
        self,
        value: impl rt::Maybe<EnhancedEvidence, K>,
    ) -> Self {
        Self(self.0.maybe::<EnhancedEvidence, K>(13, value))
    }

    /// Clears `enhanced_evidence`.
    pub fn clear_enhanced_evidence(self) -> Self {
        Self(self.0.clear(13))
    }

    /// What was sold, in words.
    pub fn product_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value))
    }

    /// Id of a file with the receipt, or another message that told the customer of the charge.
    pub fn receipt<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(15, value))
    }

    /// Id of a file with your refund policy, as customers get to see it.
    pub fn refund_policy<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(16, value))
    }

    /// When and in what way the customer saw the refund policy before buying.
    pub fn refund_policy_disclosure<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(17, value))
    }

    /// Why the customer has no claim to a refund.
    pub fn refund_refusal_explanation<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(18, value))
    }

    /// The day that the customer got the service, or began to, in any form that people can read.
    pub fn service_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(19, value))
    }

    /// A file that proves that the service was done, such as a signed contract or work order.
    pub fn service_documentation<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(20, value))
    }

    /// Where the goods were sent, as completely as known.
    pub fn shipping_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(21, value))
    }

    /// Who carried the goods: `Fedex`, `UPS`. Several are separated by commas.
    pub fn shipping_carrier<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(22, value))
    }

    /// The day that the goods left, in any form that people can read.
    pub fn shipping_date<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(23, value))
    }

    /// A file that proves that goods were sent to the address that the customer gave, such as a receipt or label. It should show the whole address.
    pub fn shipping_documentation<K>(
        self,
        value: impl rt::Maybe<rt::Id<File>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(24, value))
    }

    /// The number to follow the parcel with at the carrier. Several are separated by commas.
    pub fn shipping_tracking_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(25, value))
    }

    /// A file with anything else that speaks for you.
    pub fn uncategorized_file<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(26, value))
    }

    /// Anything else that speaks for you, in words.
    pub fn uncategorized_text<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(27, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Two earlier payments of the same customer that they didn't dispute.
///
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

    /// The account with which the customer signed in to your site when they bought. Visa must be able to recognize it as an account.
    pub fn customer_account_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `customer_account_id`.
    pub fn clear_customer_account_id(self) -> Self {
        Self(self.0.clear(1))
    }

    /// An id for the customer's device, made of two or more traits of its hardware or software. 20 characters or more.
    pub fn customer_device_fingerprint<K>(
        self,
        value: impl rt::Maybe<String, K>,
    ) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `customer_device_fingerprint`.
    pub fn clear_customer_device_fingerprint(self) -> Self {
        Self(self.0.clear(2))
    }

    /// A serial number of the customer's device, such as the IMEI. 15 characters or more.
    pub fn customer_device_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `customer_device_id`.
    pub fn clear_customer_device_id(self) -> Self {
        Self(self.0.clear(3))
    }

    /// The customer's email when they bought.
    pub fn customer_email_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Clears `customer_email_address`.
    pub fn clear_customer_email_address(self) -> Self {
        Self(self.0.clear(4))
    }

    /// The IP address from which the customer bought.
    pub fn customer_purchase_ip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Clears `customer_purchase_ip`.
    pub fn clear_customer_purchase_ip(self) -> Self {
        Self(self.0.clear(5))
    }

    /// What was sold, in words.
    pub fn product_description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Clears `product_description`.
    pub fn clear_product_description(self) -> Self {
        Self(self.0.clear(6))
    }

    /// Where the goods were sent. Visa Compelling Evidence 3.0 needs all its parts.
    pub fn shipping_address<K>(self, value: impl rt::Maybe<ShippingAddress, K>) -> Self {
        Self(self.0.maybe::<ShippingAddress, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the goods were sent.
///
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

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `city`.
    pub fn clear_city(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Clears `country`.
    pub fn clear_country(self) -> Self {
        Self(self.0.clear(1))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `line1`.
    pub fn clear_line1(self) -> Self {
        Self(self.0.clear(2))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Clears `line2`.
    pub fn clear_line2(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Clears `postal_code`.
    pub fn clear_postal_code(self) -> Self {
        Self(self.0.clear(4))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
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

/// The disputed payment and earlier ones of this customer, for Visa Compelling Evidence 3.0.
///
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

    /// The payment that is disputed, as Visa wants it told.
    pub fn disputed_transaction<K>(
        self,
        value: impl rt::Maybe<DisputedTransaction, K>,
    ) -> Self {
        Self(self.0.maybe::<DisputedTransaction, K>(0, value))
    }

    /// Two earlier payments of the same customer that they didn't dispute. For Visa's rule give exactly two. An empty list says that there are none. A second call replaces the first.
    pub fn prior_undisputed_transactions<K>(
        self,
        value: impl rt::MaybeList<PriorUndisputedTransaction, K>,
    ) -> Self {
        Self(self.0.maybe_list::<PriorUndisputedTransaction, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether you accept the fee for answering a dispute of compliance with Visa's rules.
///
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

    /// Whether you accept that contesting costs 500 USD or as much in your currency, which you get back if you win. Without it, no evidence can be sent.
    pub fn fee_acknowledged<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
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
