// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::ReconciliationMode;
use crate::params::Address;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Whether a person or a company holds the bank account.
///
/// The values of `bank_account.details.account_holder_type`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/account_holder_type`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`: Held by a business.
    Company,
    /// `individual`: Held by a person.
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether line items on the invoice PDF show prices with the taxes in them or without.
///
/// The values of `invoice_settings.rendering_options.amount_tax_display`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_settings/properties/rendering_options/anyOf/0/properties/amount_tax_display`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountTaxDisplay {
    /// `exclude_tax`: Line items are shown without tax.
    ExcludeTax,
    /// `include_inclusive_tax`: Line items are shown with inclusive tax in them.
    IncludeInclusiveTax,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// A token from Stripe.js, or the details of the bank account.
///
/// What `bank_account` can be.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BankAccount {
    /// Details.
    Details(BankAccountDetails),
    /// Any text.
    Text(String),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<BankAccountDetails> for BankAccount {
    fn from(value: BankAccountDetails) -> Self {
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

/// The parameters of `bank_account.details`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct BankAccountDetails(rt::Params);

impl BankAccountDetails {
    /// With what is required.
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        BankAccountDetails(
            BankAccountDetails::default()
                .0
                .set::<String>(0, account_number)
                .set::<String>(1, country),
        )
    }

    /// The person or business that holds the bank account.
    pub fn account_holder_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Whether a person or a company holds the bank account. `company` or `individual`.
    pub fn account_holder_type<K>(
        self,
        value: impl rt::Maybe<AccountHolderType, K>,
    ) -> Self {
        Self(self.0.maybe::<AccountHolderType, K>(3, value))
    }

    /// The currency that the bank account is paid out in. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(4, value))
    }

    /// Only `bank_account`.
    pub fn object<K>(self, value: impl rt::Maybe<BankAccountDetailsObject, K>) -> Self {
        Self(self.0.maybe::<BankAccountDetailsObject, K>(5, value))
    }

    /// The number of the bank, whose form depends on the country. Not needed where the account number holds it.
    pub fn routing_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `bank_account.details.object`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/object`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BankAccountDetailsObject {
    /// `bank_account`
    BankAccount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// A token from Stripe.js, or the details of the card.
///
/// What `card` can be.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Card {
    /// Details.
    Details(CardDetails),
    /// An id.
    Id(rt::Id<crate::issuing::Card>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<CardDetails> for Card {
    fn from(value: CardDetails) -> Self {
        Self::Details(value)
    }
}

impl From<rt::Id<crate::issuing::Card>> for Card {
    fn from(value: rt::Id<crate::issuing::Card>) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for Card {
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl From<String> for Card {
    fn from(value: String) -> Self {
        Self::Id(value.into())
    }
}

/// The parameters of `card.details`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct CardDetails(rt::Params);

impl CardDetails {
    /// With what is required.
    pub fn new(exp_month: i64, exp_year: i64, number: impl Into<String>) -> Self {
        CardDetails(
            CardDetails::default()
                .0
                .set::<i64>(0, exp_month)
                .set::<i64>(1, exp_year)
                .set::<String>(2, number),
        )
    }

    /// City, town or village of the billing address.
    pub fn address_city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Country of the billing address, as given with the card.
    pub fn address_country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Street and number, PO box or company name of the billing address.
    pub fn address_line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Apartment, suite or building of the billing address.
    pub fn address_line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// State, province or other region of the billing address.
    pub fn address_state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Postal code of the billing address.
    pub fn address_zip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// The card's security code: three digits, or four on American Express.
    pub fn cvc<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(10, value))
    }

    /// The name on the card.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value))
    }

    /// Only `card`.
    pub fn object<K>(self, value: impl rt::Maybe<CardDetailsObject, K>) -> Self {
        Self(self.0.maybe::<CardDetailsObject, K>(12, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `card.details.object`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0/properties/object`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardDetailsObject {
    /// `card`
    Card,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the customer's cash is put to payments.
///
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

    /// Whether the customer's cash pays open invoices and intents by itself.
    pub fn settings<K>(self, value: impl rt::Maybe<Settings, K>) -> Self {
        Self(self.0.maybe::<Settings, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What decides where the customer is taxed, such as their IP address.
///
/// The parameters of `tax`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax`.
#[derive(Clone)]
#[must_use]
pub struct CreateTax(rt::Params);

impl CreateTax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// An IP address that the customer used lately: it tells where they are for tax.
    pub fn ip_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `ip_address`.
    pub fn clear_ip_address(self) -> Self {
        Self(self.0.clear(0))
    }

    /// When the place that the customer is taxed in is checked: `immediately` fails the call if it isn't good enough, `deferred` waits.
    pub fn validate_location<K>(
        self,
        value: impl rt::Maybe<ValidateLocation, K>,
    ) -> Self {
        Self(self.0.maybe::<ValidateLocation, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Your own lines at the top of this customer's invoices, up to four, each with a name and a value.
///
/// The parameters of `invoice_settings.custom_fields[]`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_settings/properties/custom_fields/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct CustomField(rt::Params);

impl CustomField {
    /// With what is required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        CustomField(
            CustomField::default().0.set::<String>(0, name).set::<String>(1, value),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the customer's invoices say and which payment method pays them, unless they have their own.
///
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

    /// Your own lines at the top of this customer's invoices, up to four, each with a name and a value. Clearing removes them all. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields<K>(self, value: impl rt::MaybeList<CustomField, K>) -> Self {
        Self(self.0.maybe_list::<CustomField, K>(0, value))
    }

    /// Clears `custom_fields`.
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Id of an attached payment method that pays the customer's invoices and subscriptions unless they have their own.
    pub fn default_payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(1, value))
    }

    /// A text at the foot of each invoice to this customer that has none of its own.
    pub fn footer<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// How the customer's invoices look unless they have their own settings. Clearing goes back to yours.
    pub fn rendering_options<K>(
        self,
        value: impl rt::Maybe<RenderingOptions, K>,
    ) -> Self {
        Self(self.0.maybe::<RenderingOptions, K>(3, value))
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

/// Who owns the payment method.
///
/// The parameters of `owner`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1bank_accounts~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/owner`.
#[derive(Clone)]
#[must_use]
pub struct Owner(rt::Params);

impl Owner {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The postal address.
    pub fn address<K>(self, value: impl rt::Maybe<OwnerAddress, K>) -> Self {
        Self(self.0.maybe::<OwnerAddress, K>(0, value))
    }

    /// The email of who owns the payment method.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The full name of who owns the payment method.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The phone number of who owns the payment method, with extension.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The postal address.
///
/// The parameters of `owner.address`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1bank_accounts~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/owner/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct OwnerAddress(rt::Params);

impl OwnerAddress {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the customer's invoices look unless they have their own settings.
///
/// The parameters of `invoice_settings.rendering_options`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_settings/properties/rendering_options/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct RenderingOptions(rt::Params);

impl RenderingOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether line items on the invoice PDF show prices with the taxes in them or without. `exclude_tax` or `include_inclusive_tax`.
    pub fn amount_tax_display<K>(
        self,
        value: impl rt::Maybe<AmountTaxDisplay, K>,
    ) -> Self {
        Self(self.0.maybe::<AmountTaxDisplay, K>(0, value))
    }

    /// Clears `amount_tax_display`.
    pub fn clear_amount_tax_display(self) -> Self {
        Self(self.0.clear(0))
    }

    /// The look of the customer's invoices, as an invoice rendering template's id. An invoice that names its own has that.
    pub fn template<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether the customer's cash pays open invoices and intents by itself.
///
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

    /// Whether Stripe puts cash to open payments on its own, or you do by hand. `automatic`, `manual` or `merchant_default`.
    pub fn reconciliation_mode<K>(
        self,
        value: impl rt::Maybe<ReconciliationMode, K>,
    ) -> Self {
        Self(self.0.maybe::<ReconciliationMode, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where and to whom goods are sent.
///
/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Shipping(rt::Params);

impl Shipping {
    /// With what is required.
    pub fn new(address: Address, name: impl Into<String>) -> Self {
        Shipping(Shipping::default().0.set::<Address>(0, address).set::<String>(1, name))
    }

    /// The phone number for the parcel, with extension.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Tax ids to save with the customer, which invoices then show.
///
/// The parameters of `tax_id_data[]`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax_id_data/items`.
#[derive(Clone)]
#[must_use]
pub struct TaxIdData(rt::Params);

impl TaxIdData {
    /// With what is required.
    pub fn new(r#type: TaxIdDataType, value: impl Into<String>) -> Self {
        TaxIdData(
            TaxIdData::default()
                .0
                .set::<TaxIdDataType>(0, r#type)
                .set::<String>(1, value),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which tax id it is, as country and kind: `eu_vat`.
///
/// The values of `tax_id_data[].type`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax_id_data/items/properties/type`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TaxIdDataType {
    /// `ad_nrt`: Tax register number (NRT) in Andorra.
    AdNrt,
    /// `ae_trn`: Tax registration number (TRN) in the United Arab Emirates.
    AeTrn,
    /// `al_tin`: Tax number in Albania.
    AlTin,
    /// `am_tin`: Tax number in Armenia.
    AmTin,
    /// `ao_tin`: Tax number in Angola.
    AoTin,
    /// `ar_cuit`: Tax number of businesses and the self-employed (CUIT) in Argentina.
    ArCuit,
    /// `au_abn`: Australian business number (ABN).
    AuAbn,
    /// `au_arn`: Reference number (ARN) of the Australian tax office, for sellers from abroad.
    AuArn,
    /// `aw_tin`: Tax number in Aruba.
    AwTin,
    /// `az_tin`: Tax number (VÖEN) in Azerbaijan.
    AzTin,
    /// `ba_tin`: Tax number in Bosnia and Herzegovina.
    BaTin,
    /// `bb_tin`: Tax number in Barbados.
    BbTin,
    /// `bd_bin`: Business number (BIN) in Bangladesh, for VAT.
    BdBin,
    /// `bf_ifu`: Unique tax number (IFU) in Burkina Faso.
    BfIfu,
    /// `bg_uic`: Unified identification code (EIK) of a business in Bulgaria.
    BgUic,
    /// `bh_vat`: VAT number in Bahrain.
    BhVat,
    /// `bj_ifu`: Unique tax number (IFU) in Benin.
    BjIfu,
    /// `bo_tin`: Tax number (NIT) in Bolivia.
    BoTin,
    /// `br_cnpj`: Tax number of a business (CNPJ) in Brazil.
    BrCnpj,
    /// `br_cpf`: Tax number of a person (CPF) in Brazil.
    BrCpf,
    /// `bs_tin`: Tax number in the Bahamas.
    BsTin,
    /// `by_tin`: Tax number (UNP) in Belarus.
    ByTin,
    /// `ca_bn`: Business number in Canada, nine digits.
    CaBn,
    /// `ca_gst_hst`: GST/HST account number in Canada.
    CaGstHst,
    /// `ca_pst_bc`: Sales tax number in British Columbia.
    CaPstBc,
    /// `ca_pst_mb`: Sales tax number in Manitoba.
    CaPstMb,
    /// `ca_pst_sk`: Sales tax number in Saskatchewan.
    CaPstSk,
    /// `ca_qst`: Sales tax number in Québec.
    CaQst,
    /// `cd_nif`: Tax number (NIF) in the Democratic Republic of the Congo.
    CdNif,
    /// `ch_uid`: Business number (UID) in Switzerland.
    ChUid,
    /// `ch_vat`: VAT number in Switzerland.
    ChVat,
    /// `cl_tin`: Tax number (RUT) in Chile.
    ClTin,
    /// `cm_niu`: Unique tax number (NIU) in Cameroon.
    CmNiu,
    /// `cn_tin`: Tax number in China.
    CnTin,
    /// `co_nit`: Tax number (NIT) in Colombia.
    CoNit,
    /// `cr_tin`: Tax number in Costa Rica.
    CrTin,
    /// `cv_nif`: Tax number (NIF) in Cape Verde.
    CvNif,
    /// `de_stn`: Tax number (Steuernummer) in Germany. Not the VAT number.
    DeStn,
    /// `do_rcn`: Taxpayer number (RNC) in the Dominican Republic.
    DoRcn,
    /// `ec_ruc`: Taxpayer number (RUC) in Ecuador.
    EcRuc,
    /// `eg_tin`: Tax number in Egypt.
    EgTin,
    /// `es_cif`: Tax number of a business (NIF, CIF before) in Spain.
    EsCif,
    /// `et_tin`: Tax number in Ethiopia.
    EtTin,
    /// `eu_oss_vat`: Number in the one-stop shop for sellers from outside the EU.
    EuOssVat,
    /// `eu_vat`: VAT number in a country of the EU.
    EuVat,
    /// `fo_vat`: VAT number in the Faroe Islands.
    FoVat,
    /// `gb_vat`: VAT number in the United Kingdom.
    GbVat,
    /// `ge_vat`: VAT number in Georgia.
    GeVat,
    /// `gi_tin`: Tax number in Gibraltar.
    GiTin,
    /// `gn_nif`: Tax number (NIF) in Guinea.
    GnNif,
    /// `hk_br`: Business registration number in Hong Kong.
    HkBr,
    /// `hr_oib`: Number of a person or business (OIB) in Croatia.
    HrOib,
    /// `hu_tin`: Tax number (adószám) in Hungary.
    HuTin,
    /// `id_npwp`: Tax number (NPWP) in Indonesia.
    IdNpwp,
    /// `il_vat`: VAT number in Israel.
    IlVat,
    /// `in_gst`: GST number (GSTIN) in India.
    InGst,
    /// `is_vat`: VAT number (VSK) in Iceland.
    IsVat,
    /// `it_cf`: Tax code (codice fiscale) in Italy.
    ItCf,
    /// `jp_cn`: Corporate number (hōjin bangō) in Japan.
    JpCn,
    /// `jp_rn`: Number of a registered foreign business in Japan.
    JpRn,
    /// `jp_trn`: Registration number for invoices (tōroku bangō) in Japan, beginning with T.
    JpTrn,
    /// `ke_pin`: Taxpayer number (PIN) in Kenya.
    KePin,
    /// `kg_tin`: Tax number in Kyrgyzstan.
    KgTin,
    /// `kh_tin`: Tax number in Cambodia.
    KhTin,
    /// `kr_brn`: Business registration number in South Korea.
    KrBrn,
    /// `kz_bin`: Business number (BIN) in Kazakhstan.
    KzBin,
    /// `la_tin`: Tax number in Laos.
    LaTin,
    /// `li_uid`: Business number (UID) in Liechtenstein.
    LiUid,
    /// `li_vat`: VAT number in Liechtenstein.
    LiVat,
    /// `lk_vat`: VAT number in Sri Lanka.
    LkVat,
    /// `ma_vat`: VAT number in Morocco.
    MaVat,
    /// `md_vat`: VAT number in Moldova.
    MdVat,
    /// `me_pib`: Tax number (PIB) in Montenegro.
    MePib,
    /// `mk_vat`: VAT number in North Macedonia.
    MkVat,
    /// `mr_nif`: Tax number (NIF) in Mauritania.
    MrNif,
    /// `mx_rfc`: Taxpayer number (RFC) in Mexico.
    MxRfc,
    /// `my_frp`: Number of a foreign registered person in Malaysia, for sellers from abroad.
    MyFrp,
    /// `my_itn`: Income tax number in Malaysia.
    MyItn,
    /// `my_sst`: Sales and service tax number in Malaysia.
    MySst,
    /// `ng_tin`: Tax number in Nigeria.
    NgTin,
    /// `no_vat`: VAT number (MVA) in Norway.
    NoVat,
    /// `no_voec`: Number of a seller from abroad (VOEC) in Norway.
    NoVoec,
    /// `np_pan`: Permanent account number (PAN) in Nepal.
    NpPan,
    /// `nz_gst`: GST number in New Zealand.
    NzGst,
    /// `om_vat`: VAT number in Oman.
    OmVat,
    /// `pe_ruc`: Taxpayer number (RUC) in Peru.
    PeRuc,
    /// `ph_tin`: Tax number in the Philippines.
    PhTin,
    /// `pl_nip`: Tax number (NIP) in Poland.
    PlNip,
    /// `py_ruc`: Taxpayer number (RUC) in Paraguay.
    PyRuc,
    /// `ro_tin`: Tax number in Romania.
    RoTin,
    /// `rs_pib`: Tax number (PIB) in Serbia.
    RsPib,
    /// `ru_inn`: Tax number (INN) in Russia.
    RuInn,
    /// `ru_kpp`: Tax registration code (KPP) in Russia, which goes with the INN.
    RuKpp,
    /// `sa_vat`: VAT number in Saudi Arabia.
    SaVat,
    /// `sg_gst`: GST number in Singapore.
    SgGst,
    /// `sg_uen`: Unique entity number of a business (UEN) in Singapore.
    SgUen,
    /// `si_tin`: Tax number in Slovenia.
    SiTin,
    /// `sn_ninea`: Business number (NINEA) in Senegal.
    SnNinea,
    /// `sr_fin`: Tax number (FIN) in Suriname.
    SrFin,
    /// `sv_nit`: Tax number (NIT) in El Salvador.
    SvNit,
    /// `th_vat`: VAT number in Thailand.
    ThVat,
    /// `tj_tin`: Tax number in Tajikistan.
    TjTin,
    /// `tr_tin`: Tax number in Türkiye.
    TrTin,
    /// `tw_vat`: Unified business number in Taiwan, for VAT.
    TwVat,
    /// `tz_vat`: VAT number in Tanzania.
    TzVat,
    /// `ua_vat`: VAT number in Ukraine.
    UaVat,
    /// `ug_tin`: Tax number in Uganda.
    UgTin,
    /// `us_ein`: Employer number (EIN) of a business in the US.
    UsEin,
    /// `uy_ruc`: Taxpayer number (RUT) in Uruguay.
    UyRuc,
    /// `uz_tin`: Tax number in Uzbekistan.
    UzTin,
    /// `uz_vat`: VAT number in Uzbekistan.
    UzVat,
    /// `ve_rif`: Tax number (RIF) in Venezuela.
    VeRif,
    /// `vn_tin`: Tax number in Vietnam.
    VnTin,
    /// `za_vat`: VAT number in South Africa.
    ZaVat,
    /// `zm_tin`: Tax number in Zambia.
    ZmTin,
    /// `zw_tin`: Tax number in Zimbabwe.
    ZwTin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What decides where the customer is taxed, such as their IP address.
///
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

    /// An IP address that the customer used lately: it tells where they are for tax.
    pub fn ip_address<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `ip_address`.
    pub fn clear_ip_address(self) -> Self {
        Self(self.0.clear(0))
    }

    /// When the place that the customer is taxed in is checked: `immediately` fails the call if it isn't good enough, `deferred` waits. `auto`, `deferred` or `immediately`.
    pub fn validate_location<K>(
        self,
        value: impl rt::Maybe<ValidateLocation, K>,
    ) -> Self {
        Self(self.0.maybe::<ValidateLocation, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the place that the customer is taxed in is checked: `immediately` fails the call if it isn't good enough, `deferred` waits.
///
/// The values of `tax.validate_location`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax/properties/validate_location`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateLocation {
    /// `auto`: Checked at once where tax depends on it, else later.
    Auto,
    /// `deferred`: Not checked now: tax can fail later for a bad address.
    Deferred,
    /// `immediately`: Checked now: the request fails if the location isn't valid.
    Immediately,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    AccountHolderType;
    0 => Company "company";
    1 => Individual "individual";
}

rt::open_enum! {
    AmountTaxDisplay;
    0 => ExcludeTax "exclude_tax";
    1 => IncludeInclusiveTax "include_inclusive_tax";
}

rt::union! {
    BankAccount;
    0 => Details(record);
    1 => Text(string);
}

rt::params! {
    BankAccountDetails;
    "account_number" required sensitive: String;
    "country" required: String;
    "account_holder_name" sensitive: String;
    "account_holder_type": AccountHolderType;
    "currency": String;
    "object": BankAccountDetailsObject;
    "routing_number" sensitive: String;
}

rt::open_enum! {
    BankAccountDetailsObject;
    0 => BankAccount "bank_account";
}

rt::union! {
    Card;
    0 => Details(record);
    1 => Id(string);
}

rt::params! {
    CardDetails;
    "exp_month" required: i64;
    "exp_year" required: i64;
    "number" required sensitive: String;
    "address_city": String;
    "address_country": String;
    "address_line1" sensitive: String;
    "address_line2" sensitive: String;
    "address_state": String;
    "address_zip" sensitive: String;
    "cvc" sensitive: String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "name" sensitive: String;
    "object": CardDetailsObject;
}

rt::open_enum! {
    CardDetailsObject;
    0 => Card "card";
}

rt::params! {
    CashBalance;
    "settings": Settings;
}

rt::params! {
    CreateTax;
    "ip_address" sensitive: rt::Clearable<String>;
    "validate_location": ValidateLocation;
}

rt::params! {
    CustomField;
    "name" required: String;
    "value" required: String;
}

rt::params! {
    InvoiceSettings;
    "custom_fields": rt::Clearable<Vec<CustomField>>;
    "default_payment_method": String;
    "footer": String;
    "rendering_options": rt::Clearable<RenderingOptions>;
}

rt::params! {
    Owner;
    "address" sensitive: OwnerAddress;
    "email" sensitive: String;
    "name" sensitive: String;
    "phone" sensitive: String;
}

rt::params! {
    OwnerAddress;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    RenderingOptions;
    "amount_tax_display": rt::Clearable<AmountTaxDisplay>;
    "template": String;
}

rt::params! {
    Settings;
    "reconciliation_mode": ReconciliationMode;
}

rt::params! {
    Shipping;
    "address" required sensitive: Address;
    "name" required sensitive: String;
    "phone" sensitive: String;
}

rt::params! {
    TaxIdData;
    "type" required: TaxIdDataType;
    "value" required sensitive: String;
}

rt::open_enum! {
    TaxIdDataType;
    0 => AdNrt "ad_nrt";
    1 => AeTrn "ae_trn";
    2 => AlTin "al_tin";
    3 => AmTin "am_tin";
    4 => AoTin "ao_tin";
    5 => ArCuit "ar_cuit";
    6 => AuAbn "au_abn";
    7 => AuArn "au_arn";
    8 => AwTin "aw_tin";
    9 => AzTin "az_tin";
    10 => BaTin "ba_tin";
    11 => BbTin "bb_tin";
    12 => BdBin "bd_bin";
    13 => BfIfu "bf_ifu";
    14 => BgUic "bg_uic";
    15 => BhVat "bh_vat";
    16 => BjIfu "bj_ifu";
    17 => BoTin "bo_tin";
    18 => BrCnpj "br_cnpj";
    19 => BrCpf "br_cpf";
    20 => BsTin "bs_tin";
    21 => ByTin "by_tin";
    22 => CaBn "ca_bn";
    23 => CaGstHst "ca_gst_hst";
    24 => CaPstBc "ca_pst_bc";
    25 => CaPstMb "ca_pst_mb";
    26 => CaPstSk "ca_pst_sk";
    27 => CaQst "ca_qst";
    28 => CdNif "cd_nif";
    29 => ChUid "ch_uid";
    30 => ChVat "ch_vat";
    31 => ClTin "cl_tin";
    32 => CmNiu "cm_niu";
    33 => CnTin "cn_tin";
    34 => CoNit "co_nit";
    35 => CrTin "cr_tin";
    36 => CvNif "cv_nif";
    37 => DeStn "de_stn";
    38 => DoRcn "do_rcn";
    39 => EcRuc "ec_ruc";
    40 => EgTin "eg_tin";
    41 => EsCif "es_cif";
    42 => EtTin "et_tin";
    43 => EuOssVat "eu_oss_vat";
    44 => EuVat "eu_vat";
    45 => FoVat "fo_vat";
    46 => GbVat "gb_vat";
    47 => GeVat "ge_vat";
    48 => GiTin "gi_tin";
    49 => GnNif "gn_nif";
    50 => HkBr "hk_br";
    51 => HrOib "hr_oib";
    52 => HuTin "hu_tin";
    53 => IdNpwp "id_npwp";
    54 => IlVat "il_vat";
    55 => InGst "in_gst";
    56 => IsVat "is_vat";
    57 => ItCf "it_cf";
    58 => JpCn "jp_cn";
    59 => JpRn "jp_rn";
    60 => JpTrn "jp_trn";
    61 => KePin "ke_pin";
    62 => KgTin "kg_tin";
    63 => KhTin "kh_tin";
    64 => KrBrn "kr_brn";
    65 => KzBin "kz_bin";
    66 => LaTin "la_tin";
    67 => LiUid "li_uid";
    68 => LiVat "li_vat";
    69 => LkVat "lk_vat";
    70 => MaVat "ma_vat";
    71 => MdVat "md_vat";
    72 => MePib "me_pib";
    73 => MkVat "mk_vat";
    74 => MrNif "mr_nif";
    75 => MxRfc "mx_rfc";
    76 => MyFrp "my_frp";
    77 => MyItn "my_itn";
    78 => MySst "my_sst";
    79 => NgTin "ng_tin";
    80 => NoVat "no_vat";
    81 => NoVoec "no_voec";
    82 => NpPan "np_pan";
    83 => NzGst "nz_gst";
    84 => OmVat "om_vat";
    85 => PeRuc "pe_ruc";
    86 => PhTin "ph_tin";
    87 => PlNip "pl_nip";
    88 => PyRuc "py_ruc";
    89 => RoTin "ro_tin";
    90 => RsPib "rs_pib";
    91 => RuInn "ru_inn";
    92 => RuKpp "ru_kpp";
    93 => SaVat "sa_vat";
    94 => SgGst "sg_gst";
    95 => SgUen "sg_uen";
    96 => SiTin "si_tin";
    97 => SnNinea "sn_ninea";
    98 => SrFin "sr_fin";
    99 => SvNit "sv_nit";
    100 => ThVat "th_vat";
    101 => TjTin "tj_tin";
    102 => TrTin "tr_tin";
    103 => TwVat "tw_vat";
    104 => TzVat "tz_vat";
    105 => UaVat "ua_vat";
    106 => UgTin "ug_tin";
    107 => UsEin "us_ein";
    108 => UyRuc "uy_ruc";
    109 => UzTin "uz_tin";
    110 => UzVat "uz_vat";
    111 => VeRif "ve_rif";
    112 => VnTin "vn_tin";
    113 => ZaVat "za_vat";
    114 => ZmTin "zm_tin";
    115 => ZwTin "zw_tin";
}

rt::params! {
    UpdateTax;
    "ip_address" sensitive: rt::Clearable<String>;
    "validate_location": ValidateLocation;
}

rt::open_enum! {
    ValidateLocation;
    0 => Auto "auto";
    1 => Deferred "deferred";
    2 => Immediately "immediately";
}
