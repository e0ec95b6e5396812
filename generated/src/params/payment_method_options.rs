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
#[derive(Clone)]
#[must_use]
pub struct BacsDebitMandateOptions(rt::Params);
#[cfg(feature = "_params_bacs_debit_mandate_options")]
impl BacsDebitMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Reference prefix. At most 12 characters.
    pub fn reference_prefix(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `reference_prefix`.
    pub fn clear_reference_prefix(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
rt::params! {
    BacsDebitMandateOptions;
    "reference_prefix": rt::Clearable<String>;
}
/// The parameters of `payment_method_options.card.three_d_secure.network_options.cartes_bancaires`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/anyOf/0/properties/three_d_secure/properties/network_options/properties/cartes_bancaires`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone)]
#[must_use]
pub struct CartesBancaires(rt::Params);
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl CartesBancaires {
    /// With what is required.
    pub fn new(cb_avalgo: CbAvalgo) -> Self {
        CartesBancaires(CartesBancaires::default().0.set::<CbAvalgo>(0, cb_avalgo))
    }
    /// Cb exemption. At most 4 characters.
    pub fn cb_exemption(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Cb score.
    pub fn cb_score(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::params! {
    CartesBancaires;
    "cb_avalgo" required: CbAvalgo;
    "cb_exemption": Option<String>;
    "cb_score": Option<i64>;
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
#[derive(Clone)]
#[must_use]
pub struct EuBankTransfer(rt::Params);
#[cfg(feature = "_params_eu_bank_transfer")]
impl EuBankTransfer {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        EuBankTransfer(EuBankTransfer::default().0.set::<String>(0, country))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_eu_bank_transfer")]
rt::params! {
    EuBankTransfer;
    "country" required: String;
}
/// The parameters of `payment_method_options.alipay`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/alipay`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone)]
#[must_use]
pub struct FutureUsageOptions(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl FutureUsageOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(self, value: crate::types::NoFutureUsage) -> Self {
        Self(self.0.set::<crate::types::NoFutureUsage>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::params! {
    FutureUsageOptions;
    "setup_future_usage": Option<crate::types::NoFutureUsage>;
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
#[derive(Clone)]
#[must_use]
pub struct NetworkOptions(rt::Params);
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl NetworkOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Cartes bancaires.
    pub fn cartes_bancaires(self, value: CartesBancaires) -> Self {
        Self(self.0.set::<CartesBancaires>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::params! {
    NetworkOptions;
    "cartes_bancaires": Option<CartesBancaires>;
}
/// The parameters of `payment_method_options.klarna.subscriptions[].next_billing`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/properties/subscriptions/anyOf/0/items/properties/next_billing`.
#[cfg(feature = "_params_bacs_debit_mandate_options")]
#[derive(Clone)]
#[must_use]
pub struct NextBilling(rt::Params);
#[cfg(feature = "_params_bacs_debit_mandate_options")]
impl NextBilling {
    /// With what is required.
    pub fn new(amount: i64, date: impl Into<String>) -> Self {
        NextBilling(
            NextBilling::default().0.set::<i64>(0, amount).set::<String>(1, date),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
rt::params! {
    NextBilling;
    "amount" required: i64;
    "date" required: String;
}
/// The parameters of `payment_method_options.klarna.on_demand`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/klarna/anyOf/0/properties/on_demand`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone)]
#[must_use]
pub struct OnDemand(rt::Params);
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl OnDemand {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Average amount, in the currency's smallest unit.
    pub fn average_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Maximum amount, in the currency's smallest unit.
    pub fn maximum_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Minimum amount, in the currency's smallest unit.
    pub fn minimum_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Purchase interval. `day`, `month`, `week` or `year`.
    pub fn purchase_interval(self, value: crate::types::Interval) -> Self {
        Self(self.0.set::<crate::types::Interval>(3, value))
    }
    /// Purchase interval count.
    pub fn purchase_interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::params! {
    OnDemand;
    "average_amount": Option<i64>;
    "maximum_amount": Option<i64>;
    "minimum_amount": Option<i64>;
    "purchase_interval": Option<crate::types::Interval>;
    "purchase_interval_count": Option<i64>;
}
/// The parameters of `payment_method_options.konbini`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/konbini`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone)]
#[must_use]
pub struct Oxxo(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl Oxxo {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Expires after days.
    pub fn expires_after_days(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(self, value: crate::types::NoFutureUsage) -> Self {
        Self(self.0.set::<crate::types::NoFutureUsage>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::params! {
    Oxxo;
    "expires_after_days": Option<i64>;
    "setup_future_usage": Option<crate::types::NoFutureUsage>;
}
/// The parameters of `payment_method_options.acss_debit.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/acss_debit/properties/mandate_options`.
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsAcssDebitMandateOptions(rt::Params);
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
impl PaymentMethodOptionsAcssDebitMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Custom mandate url.
    pub fn custom_mandate_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Clears `custom_mandate_url`.
    pub fn clear_custom_mandate_url(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Default for. `invoice` or `subscription`.
    pub fn default_for(
        self,
        value: impl IntoIterator<Item = crate::types::DefaultFor>,
    ) -> Self {
        Self(self.0.set_list::<crate::types::DefaultFor>(1, value))
    }
    /// Interval description. At most 500 characters.
    pub fn interval_description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Payment schedule. `combined`, `interval` or `sporadic`.
    pub fn payment_schedule(self, value: crate::types::PaymentSchedule) -> Self {
        Self(self.0.set::<crate::types::PaymentSchedule>(3, value))
    }
    /// Transaction type. `business` or `personal`.
    pub fn transaction_type(self, value: crate::types::TransactionType) -> Self {
        Self(self.0.set::<crate::types::TransactionType>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
rt::params! {
    PaymentMethodOptionsAcssDebitMandateOptions;
    "custom_mandate_url": rt::Clearable<String>;
    "default_for": Option<Vec<crate::types::DefaultFor>>;
    "interval_description": Option<String>;
    "payment_schedule": Option<crate::types::PaymentSchedule>;
    "transaction_type": Option<crate::types::TransactionType>;
}
/// The parameters of `payment_method_options.customer_balance`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/customer_balance`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsCustomerBalance(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl PaymentMethodOptionsCustomerBalance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank transfer.
    pub fn bank_transfer(
        self,
        value: PaymentMethodOptionsCustomerBalanceBankTransfer,
    ) -> Self {
        Self(self.0.set::<PaymentMethodOptionsCustomerBalanceBankTransfer>(0, value))
    }
    /// Funding type. Only `bank_transfer`.
    pub fn funding_type(self, value: crate::types::BankTransferFunding) -> Self {
        Self(self.0.set::<crate::types::BankTransferFunding>(1, value))
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(self, value: crate::types::NoFutureUsage) -> Self {
        Self(self.0.set::<crate::types::NoFutureUsage>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::params! {
    PaymentMethodOptionsCustomerBalance;
    "bank_transfer": Option<PaymentMethodOptionsCustomerBalanceBankTransfer>;
    "funding_type": Option<crate::types::BankTransferFunding>;
    "setup_future_usage": Option<crate::types::NoFutureUsage>;
}
/// The parameters of `payment_method_options.customer_balance.bank_transfer`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/customer_balance/properties/bank_transfer`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsCustomerBalanceBankTransfer(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl PaymentMethodOptionsCustomerBalanceBankTransfer {
    /// With what is required.
    pub fn new(r#type: crate::types::BankTransferType) -> Self {
        PaymentMethodOptionsCustomerBalanceBankTransfer(
            PaymentMethodOptionsCustomerBalanceBankTransfer::default()
                .0
                .set::<crate::types::BankTransferType>(2, r#type),
        )
    }
    /// Eu bank transfer.
    pub fn eu_bank_transfer(self, value: EuBankTransfer) -> Self {
        Self(self.0.set::<EuBankTransfer>(0, value))
    }
    /// Requested address types. `aba`, `iban`, `sepa`, `sort_code`, `spei`, `swift` or `zengin`.
    pub fn requested_address_types(
        self,
        value: impl IntoIterator<Item = crate::types::RequestedAddressType>,
    ) -> Self {
        Self(self.0.set_list::<crate::types::RequestedAddressType>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::params! {
    PaymentMethodOptionsCustomerBalanceBankTransfer;
    "eu_bank_transfer": Option<EuBankTransfer>;
    "requested_address_types": Option<Vec<crate::types::RequestedAddressType>>;
    "type" required: crate::types::BankTransferType;
}
/// The parameters of `payment_method_options.p24`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/p24`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsP24(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl PaymentMethodOptionsP24 {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Setup future usage. Only `none`.
    pub fn setup_future_usage(self, value: crate::types::NoFutureUsage) -> Self {
        Self(self.0.set::<crate::types::NoFutureUsage>(0, value))
    }
    /// Tos shown and accepted.
    pub fn tos_shown_and_accepted(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::params! {
    PaymentMethodOptionsP24;
    "setup_future_usage": Option<crate::types::NoFutureUsage>;
    "tos_shown_and_accepted": Option<bool>;
}
/// The parameters of `payment_method_options.payto.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/payto/properties/mandate_options`.
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPaytoMandateOptions(rt::Params);
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
impl PaymentMethodOptionsPaytoMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Clears `amount`.
    pub fn clear_amount(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(self, value: crate::types::AmountType) -> Self {
        Self(self.0.set::<crate::types::AmountType>(1, value))
    }
    /// Clears `amount_type`.
    pub fn clear_amount_type(self) -> Self {
        Self(self.0.clear(1))
    }
    /// End date. At most 5000 characters.
    pub fn end_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Clears `end_date`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Payment schedule. `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`, `semi_annual` or `weekly`.
    pub fn payment_schedule(self, value: crate::types::PaytoPaymentSchedule) -> Self {
        Self(self.0.set::<crate::types::PaytoPaymentSchedule>(3, value))
    }
    /// Clears `payment_schedule`.
    pub fn clear_payment_schedule(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Payments per period.
    pub fn payments_per_period(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value))
    }
    /// Clears `payments_per_period`.
    pub fn clear_payments_per_period(self) -> Self {
        Self(self.0.clear(4))
    }
    /// Purpose.
    pub fn purpose(self, value: crate::types::PaytoPurpose) -> Self {
        Self(self.0.set::<crate::types::PaytoPurpose>(5, value))
    }
    /// Clears `purpose`.
    pub fn clear_purpose(self) -> Self {
        Self(self.0.clear(5))
    }
    /// Start date. At most 5000 characters.
    pub fn start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Clears `start_date`.
    pub fn clear_start_date(self) -> Self {
        Self(self.0.clear(6))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
rt::params! {
    PaymentMethodOptionsPaytoMandateOptions;
    "amount": rt::Clearable<i64>;
    "amount_type": rt::Clearable<crate::types::AmountType>;
    "end_date": rt::Clearable<String>;
    "payment_schedule": rt::Clearable<crate::types::PaytoPaymentSchedule>;
    "payments_per_period": rt::Clearable<i64>;
    "purpose": rt::Clearable<crate::types::PaytoPurpose>;
    "start_date": rt::Clearable<String>;
}
/// The parameters of `payment_method_options.pix.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/pix/properties/mandate_options`.
#[cfg(feature = "_params_bacs_debit_mandate_options")]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsPixMandateOptions(rt::Params);
#[cfg(feature = "_params_bacs_debit_mandate_options")]
impl PaymentMethodOptionsPixMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Amount includes iof. `always` or `never`.
    pub fn amount_includes_iof(self, value: crate::types::AlwaysOrNever) -> Self {
        Self(self.0.set::<crate::types::AlwaysOrNever>(1, value))
    }
    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(self, value: crate::types::AmountType) -> Self {
        Self(self.0.set::<crate::types::AmountType>(2, value))
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(3, value))
    }
    /// End date. At most 5000 characters.
    pub fn end_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Payment schedule. `halfyearly`, `monthly`, `quarterly`, `weekly` or `yearly`.
    pub fn payment_schedule(self, value: crate::types::PixPaymentSchedule) -> Self {
        Self(self.0.set::<crate::types::PixPaymentSchedule>(5, value))
    }
    /// Reference. At most 35 characters.
    pub fn reference(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Start date. At most 5000 characters.
    pub fn start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
rt::params! {
    PaymentMethodOptionsPixMandateOptions;
    "amount": Option<i64>;
    "amount_includes_iof": Option<crate::types::AlwaysOrNever>;
    "amount_type": Option<crate::types::AmountType>;
    "currency": Option<String>;
    "end_date": Option<String>;
    "payment_schedule": Option<crate::types::PixPaymentSchedule>;
    "reference": Option<String>;
    "start_date": Option<String>;
}
/// The parameters of `payment_method_options.upi`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/upi`.
#[cfg(feature = "_params_bacs_debit_mandate_options")]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsUpi(rt::Params);
#[cfg(feature = "_params_bacs_debit_mandate_options")]
impl PaymentMethodOptionsUpi {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Mandate options.
    pub fn mandate_options(self, value: UpiMandateOptions) -> Self {
        Self(self.0.set::<UpiMandateOptions>(0, value))
    }
    /// Setup future usage. `none`, `off_session` or `on_session`.
    pub fn setup_future_usage(self, value: crate::types::SetupFutureUsage) -> Self {
        Self(self.0.set::<crate::types::SetupFutureUsage>(1, value))
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(feature = "_params_bacs_debit_mandate_options")]
rt::params! {
    PaymentMethodOptionsUpi;
    "mandate_options": Option<UpiMandateOptions>;
    "setup_future_usage": rt::Clearable<crate::types::SetupFutureUsage>;
}
/// The parameters of `payment_method_options.us_bank_account.financial_connections`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/financial_connections`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodOptionsUsBankAccountFinancialConnections(rt::Params);
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl PaymentMethodOptionsUsBankAccountFinancialConnections {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Filters.
    pub fn filters(self, value: crate::params::FinancialConnectionsFilters) -> Self {
        Self(self.0.set::<crate::params::FinancialConnectionsFilters>(0, value))
    }
    /// Permissions. `balances`, `ownership`, `payment_method` or `transactions`.
    pub fn permissions(
        self,
        value: impl IntoIterator<Item = crate::types::AccountPermission>,
    ) -> Self {
        Self(self.0.set_list::<crate::types::AccountPermission>(1, value))
    }
    /// Prefetch. `balances`, `ownership` or `transactions`.
    pub fn prefetch(
        self,
        value: impl IntoIterator<Item = crate::types::SessionPrefetch>,
    ) -> Self {
        Self(self.0.set_list::<crate::types::SessionPrefetch>(2, value))
    }
    /// Return url. At most 5000 characters.
    pub fn return_url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::params! {
    PaymentMethodOptionsUsBankAccountFinancialConnections;
    "filters": Option<crate::params::FinancialConnectionsFilters>;
    "permissions": Option<Vec<crate::types::AccountPermission>>;
    "prefetch": Option<Vec<crate::types::SessionPrefetch>>;
    "return_url": Option<String>;
}
/// The parameters of `payment_method_options.paypal`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/paypal`.
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
#[derive(Clone)]
#[must_use]
pub struct Paypal(rt::Params);
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
impl Paypal {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Capture method. Only `manual`.
    pub fn capture_method(self, value: crate::types::ManualCapture) -> Self {
        Self(self.0.set::<crate::types::ManualCapture>(0, value))
    }
    /// Clears `capture_method`.
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Preferred locale.
    pub fn preferred_locale(self, value: PaypalPreferredLocale) -> Self {
        Self(self.0.set::<PaypalPreferredLocale>(1, value))
    }
    /// Reference. At most 127 characters.
    pub fn reference(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Risk correlation id. At most 32 characters.
    pub fn risk_correlation_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Setup future usage. `none` or `off_session`.
    pub fn setup_future_usage(self, value: crate::types::OffSessionUsage) -> Self {
        Self(self.0.set::<crate::types::OffSessionUsage>(4, value))
    }
    /// Clears `setup_future_usage`.
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.clear(4))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "payment_intents"))]
rt::params! {
    Paypal;
    "capture_method": rt::Clearable<crate::types::ManualCapture>;
    "preferred_locale": Option<PaypalPreferredLocale>;
    "reference": Option<String>;
    "risk_correlation_id": Option<String>;
    "setup_future_usage": rt::Clearable<crate::types::OffSessionUsage>;
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
#[derive(Clone)]
#[must_use]
pub struct Subscription(rt::Params);
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
impl Subscription {
    /// With what is required.
    pub fn new(
        interval: crate::types::Interval,
        next_billing: NextBilling,
        reference: impl Into<String>,
    ) -> Self {
        Subscription(
            Subscription::default()
                .0
                .set::<crate::types::Interval>(0, interval)
                .set::<NextBilling>(3, next_billing)
                .set::<String>(4, reference),
        )
    }
    /// Interval count.
    pub fn interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Name. At most 255 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "checkout", feature = "setup_intents"))]
rt::params! {
    Subscription;
    "interval" required: crate::types::Interval;
    "interval_count": Option<i64>;
    "name" sensitive: Option<String>;
    "next_billing" required: NextBilling;
    "reference" required: String;
}
/// The parameters of `payment_method_options.upi.mandate_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/upi/properties/mandate_options`.
#[derive(Clone)]
#[must_use]
pub struct UpiMandateOptions(rt::Params);
impl UpiMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Amount type. `fixed` or `maximum`.
    pub fn amount_type(self, value: crate::types::AmountType) -> Self {
        Self(self.0.set::<crate::types::AmountType>(1, value))
    }
    /// Description. At most 20 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// End date, in seconds since 1970.
    pub fn end_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpiMandateOptions;
    "amount": Option<i64>;
    "amount_type": Option<crate::types::AmountType>;
    "description": Option<String>;
    "end_date": Option<i64>;
}
/// The parameters of `payment_method_options.us_bank_account.mandate_options`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/mandate_options`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone)]
#[must_use]
pub struct UsBankAccountMandateOptions(rt::Params);
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl UsBankAccountMandateOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Collection method. Only `paper`.
    pub fn collection_method(self, value: crate::types::PaperCollection) -> Self {
        Self(self.0.set::<crate::types::PaperCollection>(0, value))
    }
    /// Clears `collection_method`.
    pub fn clear_collection_method(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::params! {
    UsBankAccountMandateOptions;
    "collection_method": rt::Clearable<crate::types::PaperCollection>;
}
/// The parameters of `payment_method_options.us_bank_account.networks`.
///
/// Contract: `#/paths/~1v1~1payment_intents/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/us_bank_account/anyOf/0/properties/networks`.
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
#[derive(Clone)]
#[must_use]
pub struct UsBankAccountNetworks(rt::Params);
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
impl UsBankAccountNetworks {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Requested. `ach` or `us_domestic_wire`.
    pub fn requested(
        self,
        value: impl IntoIterator<Item = crate::types::BankNetwork>,
    ) -> Self {
        Self(self.0.set_list::<crate::types::BankNetwork>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
rt::params! {
    UsBankAccountNetworks;
    "requested": Option<Vec<crate::types::BankNetwork>>;
}
