// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Amount tax display: the same shape as [`crate::v2::core::AccountAmountTaxDisplay`].
pub type AmountTaxDisplay = crate::v2::core::AccountAmountTaxDisplay;
/// What `bank_account` can be.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BankAccount {
    /// Details.
    Details(Details),
    /// Text.
    Text(String),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    BankAccount;
    0 => Details(record);
    1 => Text(string);
}
impl From<Details> for BankAccount {
    fn from(value: Details) -> Self {
        Self::Details(value)
    }
}
impl From<String> for BankAccount {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for BankAccount {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}
/// Details: the same shape as [`crate::params::CardDetails`].
pub type CardDetails = crate::params::CardDetails;
/// The parameters of `cash_balance`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cash_balance`.
#[derive(Clone)]
#[must_use]
pub struct CashBalance(rt::Params);
impl CashBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Settings.
    pub fn settings(self, value: Settings) -> Self {
        Self(self.0.set::<Settings>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CashBalance;
    "settings": Option<Settings>;
}
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `bank_account.details`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Details(rt::Params);
impl Details {
    /// With what is required.
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Details(
            Details::default()
                .0
                .set::<String>(2, account_number)
                .set::<String>(3, country),
        )
    }
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(self, value: crate::types::AccountHolderType) -> Self {
        Self(self.0.set::<crate::types::AccountHolderType>(1, value))
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(4, value))
    }
    /// Object. Only `bank_account`.
    pub fn object(self, value: crate::params::Object) -> Self {
        Self(self.0.set::<crate::params::Object>(5, value))
    }
    /// Routing number. At most 5000 characters.
    pub fn routing_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Details;
    "account_holder_name" sensitive: Option<String>;
    "account_holder_type": Option<crate::types::AccountHolderType>;
    "account_number" required sensitive: String;
    "country" required: String;
    "currency": Option<String>;
    "object": Option<crate::params::Object>;
    "routing_number" sensitive: Option<String>;
}
/// The parameters of `invoice_settings`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_settings`.
#[derive(Clone)]
#[must_use]
pub struct InvoiceSettings(rt::Params);
impl InvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Custom fields.
    pub fn custom_fields(
        self,
        value: impl IntoIterator<Item = crate::params::CustomField>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::CustomField>(0, value))
    }
    /// Clears `custom_fields`.
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::payment_methods::PaymentMethod>>(1, value))
    }
    /// Footer. At most 5000 characters.
    pub fn footer(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Rendering options.
    pub fn rendering_options(self, value: crate::params::RenderingOptions) -> Self {
        Self(self.0.set::<crate::params::RenderingOptions>(3, value))
    }
    /// Clears `rendering_options`.
    pub fn clear_rendering_options(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    InvoiceSettings;
    "custom_fields" clearable: rt::Clearable<Vec<crate::params::CustomField>>;
    "default_payment_method": Option<String>;
    "footer": Option<String>;
    "rendering_options": rt::Clearable<crate::params::RenderingOptions>;
}
/// Object: the same shape as [`crate::types::CardFunding`].
pub type Object = crate::types::CardFunding;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The values of `cash_balance.settings.reconciliation_mode`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cash_balance/properties/settings/properties/reconciliation_mode`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReconciliationMode {
    /// `automatic`
    Automatic,
    /// `manual`
    Manual,
    /// `merchant_default`
    MerchantDefault,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ReconciliationMode;
    0 => Automatic "automatic";
    1 => Manual "manual";
    2 => MerchantDefault "merchant_default";
}
/// The parameters of `cash_balance.settings`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cash_balance/properties/settings`.
#[derive(Clone)]
#[must_use]
pub struct Settings(rt::Params);
impl Settings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Reconciliation mode. `automatic`, `manual` or `merchant_default`.
    pub fn reconciliation_mode(self, value: ReconciliationMode) -> Self {
        Self(self.0.set::<ReconciliationMode>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Settings;
    "reconciliation_mode": Option<ReconciliationMode>;
}
/// Shipping: the same shape as [`crate::params::CustomerDetailsShipping`].
pub type Shipping = crate::params::CustomerDetailsShipping;
/// The parameters of `tax`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax`.
#[derive(Clone)]
#[must_use]
pub struct Tax(rt::Params);
impl Tax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ip address.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `ip_address`.
    pub fn clear_ip_address(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Validate location. `deferred` or `immediately`.
    pub fn validate_location(self, value: ValidateLocation) -> Self {
        Self(self.0.set::<ValidateLocation>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Tax;
    "ip_address" sensitive: rt::Clearable<String>;
    "validate_location": Option<ValidateLocation>;
}
/// Tax id data: the same shape as [`crate::params::TaxId`].
pub type TaxIdData = crate::params::TaxId;
/// Type: the same shape as [`crate::params::TaxIdDataType`].
pub type Type = crate::params::TaxIdDataType;
/// The parameters of `tax`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax`.
#[derive(Clone)]
#[must_use]
pub struct UpdateTax(rt::Params);
impl UpdateTax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ip address.
    pub fn ip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `ip_address`.
    pub fn clear_ip_address(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Validate location. `auto`, `deferred` or `immediately`.
    pub fn validate_location(self, value: crate::params::ValidateLocation) -> Self {
        Self(self.0.set::<crate::params::ValidateLocation>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateTax;
    "ip_address" sensitive: rt::Clearable<String>;
    "validate_location": Option<crate::params::ValidateLocation>;
}
/// The values of `tax.validate_location`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax/properties/validate_location`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateLocation {
    /// `deferred`
    Deferred,
    /// `immediately`
    Immediately,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ValidateLocation;
    0 => Deferred "deferred";
    1 => Immediately "immediately";
}
