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
    Details(Box<Details>),
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
        Self::Details(Box::new(value))
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
#[derive(Clone, Default)]
#[must_use]
pub struct CashBalance {
    settings: Option<Box<Settings>>,
    extra: rt::Extra,
}
impl CashBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Settings.
    pub fn settings(mut self, value: Settings) -> Self {
        self.settings = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CashBalance;
    0 => settings "settings";
}
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `bank_account.details`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Details {
    account_holder_name: Option<String>,
    account_holder_type: Option<crate::types::AccountHolderType>,
    account_number: String,
    country: String,
    currency: Option<rt::Currency>,
    object: Option<crate::params::Object>,
    routing_number: Option<String>,
    extra: rt::Extra,
}
impl Details {
    /// With what is required.
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self {
            account_number: account_number.into(),
            country: country.into(),
            ..Default::default()
        }
    }
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(mut self, value: impl Into<String>) -> Self {
        self.account_holder_name = Some(value.into());
        self
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(
        mut self,
        value: crate::types::AccountHolderType,
    ) -> Self {
        self.account_holder_type = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Object. Only `bank_account`.
    pub fn object(mut self, value: crate::params::Object) -> Self {
        self.object = Some(value);
        self
    }
    /// Routing number. At most 5000 characters.
    pub fn routing_number(mut self, value: impl Into<String>) -> Self {
        self.routing_number = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Details;
    0 => account_holder_name "account_holder_name" sensitive;
    1 => account_holder_type "account_holder_type";
    2 => account_number "account_number" required sensitive;
    3 => country "country" required;
    4 => currency "currency";
    5 => object "object";
    6 => routing_number "routing_number" sensitive;
}
/// The parameters of `invoice_settings`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_settings`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvoiceSettings {
    custom_fields: rt::Clearable<Vec<crate::params::CustomField>>,
    default_payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    footer: Option<String>,
    rendering_options: rt::Clearable<Box<crate::params::RenderingOptions>>,
    extra: rt::Extra,
}
impl InvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Custom fields.
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = crate::params::CustomField>,
    ) -> Self {
        self.custom_fields = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `custom_fields`.
    pub fn clear_custom_fields(mut self) -> Self {
        self.custom_fields = rt::Clearable::Clear;
        self
    }
    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.default_payment_method = Some(value.into());
        self
    }
    /// Footer. At most 5000 characters.
    pub fn footer(mut self, value: impl Into<String>) -> Self {
        self.footer = Some(value.into());
        self
    }
    /// Rendering options.
    pub fn rendering_options(mut self, value: crate::params::RenderingOptions) -> Self {
        self.rendering_options = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `rendering_options`.
    pub fn clear_rendering_options(mut self) -> Self {
        self.rendering_options = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    InvoiceSettings;
    0 => custom_fields "custom_fields" clearable;
    1 => default_payment_method "default_payment_method";
    2 => footer "footer";
    3 => rendering_options "rendering_options";
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
#[derive(Clone, Default)]
#[must_use]
pub struct Settings {
    reconciliation_mode: Option<ReconciliationMode>,
    extra: rt::Extra,
}
impl Settings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Reconciliation mode. `automatic`, `manual` or `merchant_default`.
    pub fn reconciliation_mode(mut self, value: ReconciliationMode) -> Self {
        self.reconciliation_mode = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Settings;
    0 => reconciliation_mode "reconciliation_mode";
}
/// Shipping: the same shape as [`crate::params::CustomerDetailsShipping`].
pub type Shipping = crate::params::CustomerDetailsShipping;
/// The parameters of `tax`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tax {
    ip_address: rt::Clearable<String>,
    validate_location: Option<ValidateLocation>,
    extra: rt::Extra,
}
impl Tax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ip address.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `ip_address`.
    pub fn clear_ip_address(mut self) -> Self {
        self.ip_address = rt::Clearable::Clear;
        self
    }
    /// Validate location. `deferred` or `immediately`.
    pub fn validate_location(mut self, value: ValidateLocation) -> Self {
        self.validate_location = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Tax;
    0 => ip_address "ip_address" sensitive;
    1 => validate_location "validate_location";
}
/// Tax id data: the same shape as [`crate::params::TaxId`].
pub type TaxIdData = crate::params::TaxId;
/// Type: the same shape as [`crate::params::TaxIdDataType`].
pub type Type = crate::params::TaxIdDataType;
/// The parameters of `tax`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateTax {
    ip_address: rt::Clearable<String>,
    validate_location: Option<crate::params::ValidateLocation>,
    extra: rt::Extra,
}
impl UpdateTax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ip address.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `ip_address`.
    pub fn clear_ip_address(mut self) -> Self {
        self.ip_address = rt::Clearable::Clear;
        self
    }
    /// Validate location. `auto`, `deferred` or `immediately`.
    pub fn validate_location(mut self, value: crate::params::ValidateLocation) -> Self {
        self.validate_location = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateTax;
    0 => ip_address "ip_address" sensitive;
    1 => validate_location "validate_location";
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
