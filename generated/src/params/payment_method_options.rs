// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `payment_method_options.card.three_d_secure.ares_trans_status`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/ares_trans_status`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum AresTransStatus {
    /// `A`
    A,
    /// `C`
    C,
    /// `I`
    I,
    /// `N`
    N,
    /// `R`
    R,
    /// `U`
    U,
    /// `Y`
    Y,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::open_enum! {
    AresTransStatus;
    0 => A "A";
    1 => C "C";
    2 => I "I";
    3 => N "N";
    4 => R "R";
    5 => U "U";
    6 => Y "Y";
}
/// The parameters of `payment_method_options.bacs_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/bacs_debit/properties/mandate_options`.
#[cfg(feature = "_params_bacs_debit_mandate_options")]
#[derive(Clone, Default)]
#[must_use]
pub struct BacsDebitMandateOptions {
    reference_prefix: rt::Clearable<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
impl BacsDebitMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Reference prefix. At most 12 characters.
    pub fn reference_prefix(mut self, value: impl Into<String>) -> Self {
        self.reference_prefix = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `reference_prefix`.
    pub fn clear_reference_prefix(mut self) -> Self {
        self.reference_prefix = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
rt::record! {
    BacsDebitMandateOptions;
    0 => reference_prefix "reference_prefix";
}
/// The parameters of `payment_method_options.card.three_d_secure.network_options.cartes_bancaires`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/network_options/properties/cartes_bancaires`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct CartesBancaires {
    cb_avalgo: CbAvalgo,
    cb_exemption: Option<String>,
    cb_score: Option<i64>,
    extra: rt::Extra,
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl CartesBancaires {
    /// With what is required.
    pub fn new(cb_avalgo: CbAvalgo) -> Self {
        Self {
            cb_avalgo,
            ..Default::default()
        }
    }
    /// Cb exemption. At most 4 characters.
    pub fn cb_exemption(mut self, value: impl Into<String>) -> Self {
        self.cb_exemption = Some(value.into());
        self
    }
    /// Cb score.
    pub fn cb_score(mut self, value: i64) -> Self {
        self.cb_score = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    CartesBancaires;
    0 => cb_avalgo "cb_avalgo" required;
    1 => cb_exemption "cb_exemption";
    2 => cb_score "cb_score";
}
/// The values of `payment_method_options.card.three_d_secure.network_options.cartes_bancaires.cb_avalgo`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/network_options/properties/cartes_bancaires/properties/cb_avalgo`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum CbAvalgo {
    /// `0`
    Zero,
    /// `1`
    One,
    /// `2`
    Two,
    /// `3`
    Three,
    /// `4`
    Four,
    /// `A`
    A,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::open_enum! {
    CbAvalgo;
    0 => Zero "0";
    1 => One "1";
    2 => Two "2";
    3 => Three "3";
    4 => Four "4";
    5 => A "A";
}
/// The parameters of `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/customer_balance/properties/bank_transfer/properties/eu_bank_transfer`.
#[cfg(feature = "_params_eu_bank_transfer")]
#[derive(Clone, Default)]
#[must_use]
pub struct EuBankTransfer {
    country: String,
    extra: rt::Extra,
}
#[cfg(feature = "_params_eu_bank_transfer")]
impl EuBankTransfer {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            country: country.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_eu_bank_transfer")]
rt::record! {
    EuBankTransfer;
    0 => country "country" required;
}
/// The parameters of `payment_method_options.alipay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alipay`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct FutureUsageOptions {
    setup_future_usage: Option<crate::types::NoFutureUsage>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl FutureUsageOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(mut self, value: crate::types::NoFutureUsage) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::record! {
    FutureUsageOptions;
    0 => setup_future_usage "setup_future_usage";
}
/// The values of `payment_method_options.klarna.preferred_locale`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0/properties/preferred_locale`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum KlarnaPreferredLocale {
    /// `cs-CZ`
    CsCz,
    /// `da-DK`
    DaDk,
    /// `de-AT`
    DeAt,
    /// `de-CH`
    DeCh,
    /// `de-DE`
    DeDe,
    /// `el-GR`
    ElGr,
    /// `en-AT`
    EnAt,
    /// `en-AU`
    EnAu,
    /// `en-BE`
    EnBe,
    /// `en-CA`
    EnCa,
    /// `en-CH`
    EnCh,
    /// `en-CZ`
    EnCz,
    /// `en-DE`
    EnDe,
    /// `en-DK`
    EnDk,
    /// `en-ES`
    EnEs,
    /// `en-FI`
    EnFi,
    /// `en-FR`
    EnFr,
    /// `en-GB`
    EnGb,
    /// `en-GR`
    EnGr,
    /// `en-IE`
    EnIe,
    /// `en-IT`
    EnIt,
    /// `en-NL`
    EnNl,
    /// `en-NO`
    EnNo,
    /// `en-NZ`
    EnNz,
    /// `en-PL`
    EnPl,
    /// `en-PT`
    EnPt,
    /// `en-RO`
    EnRo,
    /// `en-SE`
    EnSe,
    /// `en-US`
    EnUs,
    /// `es-ES`
    EsEs,
    /// `es-US`
    EsUs,
    /// `fi-FI`
    FiFi,
    /// `fr-BE`
    FrBe,
    /// `fr-CA`
    FrCa,
    /// `fr-CH`
    FrCh,
    /// `fr-FR`
    FrFr,
    /// `it-CH`
    ItCh,
    /// `it-IT`
    ItIt,
    /// `nb-NO`
    NbNo,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pl-PL`
    PlPl,
    /// `pt-PT`
    PtPt,
    /// `ro-RO`
    RoRo,
    /// `sv-FI`
    SvFi,
    /// `sv-SE`
    SvSe,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::open_enum! {
    KlarnaPreferredLocale;
    0 => CsCz "cs-CZ";
    1 => DaDk "da-DK";
    2 => DeAt "de-AT";
    3 => DeCh "de-CH";
    4 => DeDe "de-DE";
    5 => ElGr "el-GR";
    6 => EnAt "en-AT";
    7 => EnAu "en-AU";
    8 => EnBe "en-BE";
    9 => EnCa "en-CA";
    10 => EnCh "en-CH";
    11 => EnCz "en-CZ";
    12 => EnDe "en-DE";
    13 => EnDk "en-DK";
    14 => EnEs "en-ES";
    15 => EnFi "en-FI";
    16 => EnFr "en-FR";
    17 => EnGb "en-GB";
    18 => EnGr "en-GR";
    19 => EnIe "en-IE";
    20 => EnIt "en-IT";
    21 => EnNl "en-NL";
    22 => EnNo "en-NO";
    23 => EnNz "en-NZ";
    24 => EnPl "en-PL";
    25 => EnPt "en-PT";
    26 => EnRo "en-RO";
    27 => EnSe "en-SE";
    28 => EnUs "en-US";
    29 => EsEs "es-ES";
    30 => EsUs "es-US";
    31 => FiFi "fi-FI";
    32 => FrBe "fr-BE";
    33 => FrCa "fr-CA";
    34 => FrCh "fr-CH";
    35 => FrFr "fr-FR";
    36 => ItCh "it-CH";
    37 => ItIt "it-IT";
    38 => NbNo "nb-NO";
    39 => NlBe "nl-BE";
    40 => NlNl "nl-NL";
    41 => PlPl "pl-PL";
    42 => PtPt "pt-PT";
    43 => RoRo "ro-RO";
    44 => SvFi "sv-FI";
    45 => SvSe "sv-SE";
}
/// The parameters of `payment_method_options.card.three_d_secure.network_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/network_options`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkOptions {
    cartes_bancaires: Option<Box<CartesBancaires>>,
    extra: rt::Extra,
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl NetworkOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Cartes bancaires.
    pub fn cartes_bancaires(mut self, value: CartesBancaires) -> Self {
        self.cartes_bancaires = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    NetworkOptions;
    0 => cartes_bancaires "cartes_bancaires";
}
/// The parameters of `payment_method_options.klarna.subscriptions[].next_billing`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/subscriptions/anyOf/0/items/properties/next_billing`.
#[cfg(feature = "_params_bacs_debit_mandate_options")]
#[derive(Clone, Default)]
#[must_use]
pub struct NextBilling {
    amount: i64,
    date: String,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
impl NextBilling {
    /// With what is required.
    pub fn new(amount: i64, date: impl Into<String>) -> Self {
        Self {
            amount,
            date: date.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
rt::record! {
    NextBilling;
    0 => amount "amount" required;
    1 => date "date" required;
}
/// The parameters of `payment_method_options.klarna.on_demand`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0/properties/on_demand`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct OnDemand {
    average_amount: Option<i64>,
    maximum_amount: Option<i64>,
    minimum_amount: Option<i64>,
    purchase_interval: Option<crate::types::Interval>,
    purchase_interval_count: Option<i64>,
    extra: rt::Extra,
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl OnDemand {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Average amount, in the currency's smallest unit.
    pub fn average_amount(mut self, value: i64) -> Self {
        self.average_amount = Some(value);
        self
    }
    /// Maximum amount, in the currency's smallest unit.
    pub fn maximum_amount(mut self, value: i64) -> Self {
        self.maximum_amount = Some(value);
        self
    }
    /// Minimum amount, in the currency's smallest unit.
    pub fn minimum_amount(mut self, value: i64) -> Self {
        self.minimum_amount = Some(value);
        self
    }
    /// Purchase interval. `day`, `month`, `week` or `year`.
    pub fn purchase_interval(mut self, value: crate::types::Interval) -> Self {
        self.purchase_interval = Some(value);
        self
    }
    /// Purchase interval count.
    pub fn purchase_interval_count(mut self, value: i64) -> Self {
        self.purchase_interval_count = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    OnDemand;
    0 => average_amount "average_amount";
    1 => maximum_amount "maximum_amount";
    2 => minimum_amount "minimum_amount";
    3 => purchase_interval "purchase_interval";
    4 => purchase_interval_count "purchase_interval_count";
}
/// The parameters of `payment_method_options.konbini`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/konbini`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Oxxo {
    expires_after_days: Option<i64>,
    setup_future_usage: Option<crate::types::NoFutureUsage>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl Oxxo {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Expires after days.
    pub fn expires_after_days(mut self, value: i64) -> Self {
        self.expires_after_days = Some(value);
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(mut self, value: crate::types::NoFutureUsage) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::record! {
    Oxxo;
    0 => expires_after_days "expires_after_days";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.acss_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit/properties/mandate_options`.
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsAcssDebitMandateOptions {
    custom_mandate_url: rt::Clearable<String>,
    default_for: Option<Vec<crate::types::DefaultFor>>,
    interval_description: Option<String>,
    payment_schedule: Option<crate::types::PaymentSchedule>,
    transaction_type: Option<crate::types::TransactionType>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
impl PaymentMethodOptionsAcssDebitMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Custom mandate url.
    pub fn custom_mandate_url(mut self, value: impl Into<String>) -> Self {
        self.custom_mandate_url = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `custom_mandate_url`.
    pub fn clear_custom_mandate_url(mut self) -> Self {
        self.custom_mandate_url = rt::Clearable::Clear;
        self
    }
    /// Default for. `invoice` or `subscription`.
    pub fn default_for(
        mut self,
        value: impl IntoIterator<Item = crate::types::DefaultFor>,
    ) -> Self {
        self.default_for = Some(value.into_iter().collect());
        self
    }
    /// Interval description. At most 500 characters.
    pub fn interval_description(mut self, value: impl Into<String>) -> Self {
        self.interval_description = Some(value.into());
        self
    }
    /// Payment schedule. `combined`, `interval` or `sporadic`.
    pub fn payment_schedule(mut self, value: crate::types::PaymentSchedule) -> Self {
        self.payment_schedule = Some(value);
        self
    }
    /// Transaction type. `business` or `personal`.
    pub fn transaction_type(mut self, value: crate::types::TransactionType) -> Self {
        self.transaction_type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
rt::record! {
    PaymentMethodOptionsAcssDebitMandateOptions;
    0 => custom_mandate_url "custom_mandate_url";
    1 => default_for "default_for";
    2 => interval_description "interval_description";
    3 => payment_schedule "payment_schedule";
    4 => transaction_type "transaction_type";
}
/// The parameters of `payment_method_options.customer_balance`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/customer_balance`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsCustomerBalance {
    bank_transfer: Option<Box<PaymentMethodOptionsCustomerBalanceBankTransfer>>,
    funding_type: Option<crate::types::BankTransferFunding>,
    setup_future_usage: Option<crate::types::NoFutureUsage>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl PaymentMethodOptionsCustomerBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank transfer.
    pub fn bank_transfer(
        mut self,
        value: PaymentMethodOptionsCustomerBalanceBankTransfer,
    ) -> Self {
        self.bank_transfer = Some(Box::new(value));
        self
    }
    /// Funding type. Only `bank_transfer`.
    pub fn funding_type(mut self, value: crate::types::BankTransferFunding) -> Self {
        self.funding_type = Some(value);
        self
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(mut self, value: crate::types::NoFutureUsage) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::record! {
    PaymentMethodOptionsCustomerBalance;
    0 => bank_transfer "bank_transfer";
    1 => funding_type "funding_type";
    2 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.customer_balance.bank_transfer`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/customer_balance/properties/bank_transfer`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsCustomerBalanceBankTransfer {
    eu_bank_transfer: Option<Box<EuBankTransfer>>,
    requested_address_types: Option<Vec<crate::types::RequestedAddressType>>,
    r#type: crate::types::BankTransferType,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl PaymentMethodOptionsCustomerBalanceBankTransfer {
    /// With what is required.
    pub fn new(r#type: crate::types::BankTransferType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Eu bank transfer.
    pub fn eu_bank_transfer(mut self, value: EuBankTransfer) -> Self {
        self.eu_bank_transfer = Some(Box::new(value));
        self
    }
    /// Requested address types. `aba`, `iban`, `sepa`, `sort_code`, `spei`, `swift` or `zengin`.
    pub fn requested_address_types(
        mut self,
        value: impl IntoIterator<Item = crate::types::RequestedAddressType>,
    ) -> Self {
        self.requested_address_types = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::record! {
    PaymentMethodOptionsCustomerBalanceBankTransfer;
    0 => eu_bank_transfer "eu_bank_transfer";
    1 => requested_address_types "requested_address_types";
    2 => r#type "type" required;
}
/// The parameters of `payment_method_options.p24`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/p24`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsP24 {
    setup_future_usage: Option<crate::types::NoFutureUsage>,
    tos_shown_and_accepted: Option<bool>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl PaymentMethodOptionsP24 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(mut self, value: crate::types::NoFutureUsage) -> Self {
        self.setup_future_usage = Some(value);
        self
    }
    /// Tos shown and accepted.
    pub fn tos_shown_and_accepted(mut self, value: bool) -> Self {
        self.tos_shown_and_accepted = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::record! {
    PaymentMethodOptionsP24;
    0 => setup_future_usage "setup_future_usage";
    1 => tos_shown_and_accepted "tos_shown_and_accepted";
}
/// The parameters of `payment_method_options.payto.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto/properties/mandate_options`.
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsPaytoMandateOptions {
    amount: rt::Clearable<i64>,
    amount_type: rt::Clearable<crate::types::AmountType>,
    end_date: rt::Clearable<String>,
    payment_schedule: rt::Clearable<crate::types::PaytoPaymentSchedule>,
    payments_per_period: rt::Clearable<i64>,
    purpose: rt::Clearable<crate::types::PaytoPurpose>,
    start_date: rt::Clearable<String>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
impl PaymentMethodOptionsPaytoMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = rt::Clearable::Set(value);
        self
    }
    /// Clears `amount`.
    pub fn clear_amount(mut self) -> Self {
        self.amount = rt::Clearable::Clear;
        self
    }
    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(mut self, value: crate::types::AmountType) -> Self {
        self.amount_type = rt::Clearable::Set(value);
        self
    }
    /// Clears `amount_type`.
    pub fn clear_amount_type(mut self) -> Self {
        self.amount_type = rt::Clearable::Clear;
        self
    }
    /// End date. At most 5000 characters.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `end_date`.
    pub fn clear_end_date(mut self) -> Self {
        self.end_date = rt::Clearable::Clear;
        self
    }
    /// Payment schedule. `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`, `semi_annual` or `weekly`.
    pub fn payment_schedule(
        mut self,
        value: crate::types::PaytoPaymentSchedule,
    ) -> Self {
        self.payment_schedule = rt::Clearable::Set(value);
        self
    }
    /// Clears `payment_schedule`.
    pub fn clear_payment_schedule(mut self) -> Self {
        self.payment_schedule = rt::Clearable::Clear;
        self
    }
    /// Payments per period.
    pub fn payments_per_period(mut self, value: i64) -> Self {
        self.payments_per_period = rt::Clearable::Set(value);
        self
    }
    /// Clears `payments_per_period`.
    pub fn clear_payments_per_period(mut self) -> Self {
        self.payments_per_period = rt::Clearable::Clear;
        self
    }
    /// Purpose.
    pub fn purpose(mut self, value: crate::types::PaytoPurpose) -> Self {
        self.purpose = rt::Clearable::Set(value);
        self
    }
    /// Clears `purpose`.
    pub fn clear_purpose(mut self) -> Self {
        self.purpose = rt::Clearable::Clear;
        self
    }
    /// Start date. At most 5000 characters.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `start_date`.
    pub fn clear_start_date(mut self) -> Self {
        self.start_date = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
rt::record! {
    PaymentMethodOptionsPaytoMandateOptions;
    0 => amount "amount";
    1 => amount_type "amount_type";
    2 => end_date "end_date";
    3 => payment_schedule "payment_schedule";
    4 => payments_per_period "payments_per_period";
    5 => purpose "purpose";
    6 => start_date "start_date";
}
/// The parameters of `payment_method_options.pix.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/properties/mandate_options`.
#[cfg(feature = "_params_bacs_debit_mandate_options")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsPixMandateOptions {
    amount: Option<i64>,
    amount_includes_iof: Option<crate::types::AlwaysOrNever>,
    amount_type: Option<crate::types::AmountType>,
    currency: Option<rt::Currency>,
    end_date: Option<String>,
    payment_schedule: Option<crate::types::PixPaymentSchedule>,
    reference: Option<String>,
    start_date: Option<String>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
impl PaymentMethodOptionsPixMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Amount includes iof. `always` or `never`.
    pub fn amount_includes_iof(mut self, value: crate::types::AlwaysOrNever) -> Self {
        self.amount_includes_iof = Some(value);
        self
    }
    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(mut self, value: crate::types::AmountType) -> Self {
        self.amount_type = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// End date. At most 5000 characters.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Payment schedule. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`.
    pub fn payment_schedule(mut self, value: crate::types::PixPaymentSchedule) -> Self {
        self.payment_schedule = Some(value);
        self
    }
    /// Reference. At most 35 characters.
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }
    /// Start date. At most 5000 characters.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
rt::record! {
    PaymentMethodOptionsPixMandateOptions;
    0 => amount "amount";
    1 => amount_includes_iof "amount_includes_iof";
    2 => amount_type "amount_type";
    3 => currency "currency";
    4 => end_date "end_date";
    5 => payment_schedule "payment_schedule";
    6 => reference "reference";
    7 => start_date "start_date";
}
/// The parameters of `payment_method_options.upi`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/upi`.
#[cfg(feature = "_params_bacs_debit_mandate_options")]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsUpi {
    mandate_options: Option<Box<UpiMandateOptions>>,
    setup_future_usage: rt::Clearable<crate::types::SetupFutureUsage>,
    extra: rt::Extra,
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
impl PaymentMethodOptionsUpi {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(mut self, value: UpiMandateOptions) -> Self {
        self.mandate_options = Some(Box::new(value));
        self
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(mut self, value: crate::types::SetupFutureUsage) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
rt::record! {
    PaymentMethodOptionsUpi;
    0 => mandate_options "mandate_options";
    1 => setup_future_usage "setup_future_usage";
}
/// The parameters of `payment_method_options.us_bank_account.financial_connections`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsUsBankAccountFinancialConnections {
    filters: Option<Box<crate::params::FinancialConnectionsFilters>>,
    permissions: Option<Vec<crate::types::AccountPermission>>,
    prefetch: Option<Vec<crate::types::SessionPrefetch>>,
    return_url: Option<String>,
    extra: rt::Extra,
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl PaymentMethodOptionsUsBankAccountFinancialConnections {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Filters.
    pub fn filters(mut self, value: crate::params::FinancialConnectionsFilters) -> Self {
        self.filters = Some(Box::new(value));
        self
    }
    /// Permissions. `balances`, `ownership`, `payment_method` or `transactions`.
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = crate::types::AccountPermission>,
    ) -> Self {
        self.permissions = Some(value.into_iter().collect());
        self
    }
    /// Prefetch. `balances`, `ownership` or `transactions`.
    pub fn prefetch(
        mut self,
        value: impl IntoIterator<Item = crate::types::SessionPrefetch>,
    ) -> Self {
        self.prefetch = Some(value.into_iter().collect());
        self
    }
    /// Return url. At most 5000 characters.
    pub fn return_url(mut self, value: impl Into<String>) -> Self {
        self.return_url = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    PaymentMethodOptionsUsBankAccountFinancialConnections;
    0 => filters "filters";
    1 => permissions "permissions";
    2 => prefetch "prefetch";
    3 => return_url "return_url";
}
/// The parameters of `payment_method_options.paypal`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paypal`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Paypal {
    capture_method: rt::Clearable<crate::types::ManualCapture>,
    preferred_locale: Option<PaypalPreferredLocale>,
    reference: Option<String>,
    risk_correlation_id: Option<String>,
    setup_future_usage: rt::Clearable<crate::types::OffSessionUsage>,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl Paypal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(mut self, value: crate::types::ManualCapture) -> Self {
        self.capture_method = rt::Clearable::Set(value);
        self
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(mut self) -> Self {
        self.capture_method = rt::Clearable::Clear;
        self
    }
    /// Preferred locale.
    pub fn preferred_locale(mut self, value: PaypalPreferredLocale) -> Self {
        self.preferred_locale = Some(value);
        self
    }
    /// Reference. At most 127 characters.
    pub fn reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }
    /// Risk correlation id. At most 32 characters.
    pub fn risk_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.risk_correlation_id = Some(value.into());
        self
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(mut self, value: crate::types::OffSessionUsage) -> Self {
        self.setup_future_usage = rt::Clearable::Set(value);
        self
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.setup_future_usage = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::record! {
    Paypal;
    0 => capture_method "capture_method";
    1 => preferred_locale "preferred_locale";
    2 => reference "reference";
    3 => risk_correlation_id "risk_correlation_id";
    4 => setup_future_usage "setup_future_usage";
}
/// The values of `payment_method_options.paypal.preferred_locale`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paypal/properties/preferred_locale`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PaypalPreferredLocale {
    /// `cs-CZ`
    CsCz,
    /// `da-DK`
    DaDk,
    /// `de-AT`
    DeAt,
    /// `de-DE`
    DeDe,
    /// `de-LU`
    DeLu,
    /// `el-GR`
    ElGr,
    /// `en-GB`
    EnGb,
    /// `en-US`
    EnUs,
    /// `es-ES`
    EsEs,
    /// `fi-FI`
    FiFi,
    /// `fr-BE`
    FrBe,
    /// `fr-FR`
    FrFr,
    /// `fr-LU`
    FrLu,
    /// `hu-HU`
    HuHu,
    /// `it-IT`
    ItIt,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pl-PL`
    PlPl,
    /// `pt-PT`
    PtPt,
    /// `sk-SK`
    SkSk,
    /// `sv-SE`
    SvSe,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::open_enum! {
    PaypalPreferredLocale;
    0 => CsCz "cs-CZ";
    1 => DaDk "da-DK";
    2 => DeAt "de-AT";
    3 => DeDe "de-DE";
    4 => DeLu "de-LU";
    5 => ElGr "el-GR";
    6 => EnGb "en-GB";
    7 => EnUs "en-US";
    8 => EsEs "es-ES";
    9 => FiFi "fi-FI";
    10 => FrBe "fr-BE";
    11 => FrFr "fr-FR";
    12 => FrLu "fr-LU";
    13 => HuHu "hu-HU";
    14 => ItIt "it-IT";
    15 => NlBe "nl-BE";
    16 => NlNl "nl-NL";
    17 => PlPl "pl-PL";
    18 => PtPt "pt-PT";
    19 => SkSk "sk-SK";
    20 => SvSe "sv-SE";
}
/// The parameters of `payment_method_options.klarna.subscriptions[]`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/subscriptions/anyOf/0/items`.
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct Subscription {
    interval: crate::types::Interval,
    interval_count: Option<i64>,
    name: Option<String>,
    next_billing: NextBilling,
    reference: String,
    extra: rt::Extra,
}
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
impl Subscription {
    /// With what is required.
    pub fn new(
        interval: crate::types::Interval,
        next_billing: NextBilling,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            interval,
            next_billing,
            reference: reference.into(),
            ..Default::default()
        }
    }
    /// Interval count.
    pub fn interval_count(mut self, value: i64) -> Self {
        self.interval_count = Some(value);
        self
    }
    /// Name. At most 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
rt::record! {
    Subscription;
    0 => interval "interval" required;
    1 => interval_count "interval_count";
    2 => name "name" sensitive;
    3 => next_billing "next_billing" required;
    4 => reference "reference" required;
}
/// The parameters of `payment_method_options.upi.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/upi/properties/mandate_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpiMandateOptions {
    amount: Option<i64>,
    amount_type: Option<crate::types::AmountType>,
    description: Option<String>,
    end_date: Option<rt::Timestamp>,
    extra: rt::Extra,
}
impl UpiMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(mut self, value: crate::types::AmountType) -> Self {
        self.amount_type = Some(value);
        self
    }
    /// Description. At most 20 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// End date, in seconds since 1970.
    pub fn end_date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpiMandateOptions;
    0 => amount "amount";
    1 => amount_type "amount_type";
    2 => description "description";
    3 => end_date "end_date";
}
/// The parameters of `payment_method_options.us_bank_account.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/mandate_options`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct UsBankAccountMandateOptions {
    collection_method: rt::Clearable<crate::types::PaperCollection>,
    extra: rt::Extra,
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl UsBankAccountMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Collection method. Only `paper`.
    pub fn collection_method(mut self, value: crate::types::PaperCollection) -> Self {
        self.collection_method = rt::Clearable::Set(value);
        self
    }
    /// Clears `collection_method`.
    pub fn clear_collection_method(mut self) -> Self {
        self.collection_method = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    UsBankAccountMandateOptions;
    0 => collection_method "collection_method";
}
/// The parameters of `payment_method_options.us_bank_account.networks`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/networks`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone, Default)]
#[must_use]
pub struct UsBankAccountNetworks {
    requested: Option<Vec<crate::types::BankNetwork>>,
    extra: rt::Extra,
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl UsBankAccountNetworks {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Requested. `ach` or `us_domestic_wire`.
    pub fn requested(
        mut self,
        value: impl IntoIterator<Item = crate::types::BankNetwork>,
    ) -> Self {
        self.requested = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::record! {
    UsBankAccountNetworks;
    0 => requested "requested";
}
