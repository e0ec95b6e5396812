// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::ReconciliationMode;
use crate::params::Address;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// The values of `bank_account.details.account_holder_type`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account/anyOf/0/properties/account_holder_type`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `invoice_settings.rendering_options.amount_tax_display`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/invoice_settings/properties/rendering_options/anyOf/0/properties/amount_tax_display`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountTaxDisplay {
    /// `exclude_tax`
    ExcludeTax,
    /// `include_inclusive_tax`
    IncludeInclusiveTax,
    /// A value that the contract doesn't list.
    Unknown(String),
}

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
    /// Text.
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

    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(self, value: AccountHolderType) -> Self {
        Self(self.0.set::<AccountHolderType>(3, value))
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(4, value))
    }

    /// Object. Only `bank_account`.
    pub fn object(self, value: BankAccountDetailsObject) -> Self {
        Self(self.0.set::<BankAccountDetailsObject>(5, value))
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
    /// Id.
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

    /// Address city. At most 5000 characters.
    pub fn address_city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Address country. At most 5000 characters.
    pub fn address_country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Address line1. At most 5000 characters.
    pub fn address_line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Address line2. At most 5000 characters.
    pub fn address_line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Address state. At most 5000 characters.
    pub fn address_state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }

    /// Address zip. At most 5000 characters.
    pub fn address_zip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }

    /// Cvc. At most 5000 characters.
    pub fn cvc(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(10, value))
    }

    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value))
    }

    /// Object. Only `card`.
    pub fn object(self, value: CardDetailsObject) -> Self {
        Self(self.0.set::<CardDetailsObject>(12, value))
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

    /// Custom fields. An empty list says that there are none. A second call replaces the first.
    pub fn custom_fields(self, value: impl IntoIterator<Item = CustomField>) -> Self {
        Self(self.0.set_list::<CustomField>(0, value))
    }

    /// Clears `custom_fields`.
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(1, value))
    }

    /// Footer. At most 5000 characters.
    pub fn footer(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Rendering options.
    pub fn rendering_options(self, value: RenderingOptions) -> Self {
        Self(self.0.set::<RenderingOptions>(3, value))
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

    /// Address.
    pub fn address(self, value: OwnerAddress) -> Self {
        Self(self.0.set::<OwnerAddress>(0, value))
    }

    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Phone. At most 5000 characters.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Line1. At most 5000 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line2. At most 5000 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Amount tax display. `exclude_tax` or `include_inclusive_tax`.
    pub fn amount_tax_display(self, value: AmountTaxDisplay) -> Self {
        Self(self.0.set::<AmountTaxDisplay>(0, value))
    }

    /// Clears `amount_tax_display`.
    pub fn clear_amount_tax_display(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Template. At most 5000 characters.
    pub fn template(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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

    /// Phone. At most 5000 characters.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `tax_id_data[]`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax_id_data/items`.
#[derive(Clone)]
#[must_use]
pub struct TaxIdData(rt::Params);

impl TaxIdData {
    /// With what is required.
    pub fn new(r#type: Type, value: impl Into<String>) -> Self {
        TaxIdData(TaxIdData::default().0.set::<Type>(0, r#type).set::<String>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `tax_id_data[].type`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax_id_data/items/properties/type`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `ad_nrt`
    AdNrt,
    /// `ae_trn`
    AeTrn,
    /// `al_tin`
    AlTin,
    /// `am_tin`
    AmTin,
    /// `ao_tin`
    AoTin,
    /// `ar_cuit`
    ArCuit,
    /// `au_abn`
    AuAbn,
    /// `au_arn`
    AuArn,
    /// `aw_tin`
    AwTin,
    /// `az_tin`
    AzTin,
    /// `ba_tin`
    BaTin,
    /// `bb_tin`
    BbTin,
    /// `bd_bin`
    BdBin,
    /// `bf_ifu`
    BfIfu,
    /// `bg_uic`
    BgUic,
    /// `bh_vat`
    BhVat,
    /// `bj_ifu`
    BjIfu,
    /// `bo_tin`
    BoTin,
    /// `br_cnpj`
    BrCnpj,
    /// `br_cpf`
    BrCpf,
    /// `bs_tin`
    BsTin,
    /// `by_tin`
    ByTin,
    /// `ca_bn`
    CaBn,
    /// `ca_gst_hst`
    CaGstHst,
    /// `ca_pst_bc`
    CaPstBc,
    /// `ca_pst_mb`
    CaPstMb,
    /// `ca_pst_sk`
    CaPstSk,
    /// `ca_qst`
    CaQst,
    /// `cd_nif`
    CdNif,
    /// `ch_uid`
    ChUid,
    /// `ch_vat`
    ChVat,
    /// `cl_tin`
    ClTin,
    /// `cm_niu`
    CmNiu,
    /// `cn_tin`
    CnTin,
    /// `co_nit`
    CoNit,
    /// `cr_tin`
    CrTin,
    /// `cv_nif`
    CvNif,
    /// `de_stn`
    DeStn,
    /// `do_rcn`
    DoRcn,
    /// `ec_ruc`
    EcRuc,
    /// `eg_tin`
    EgTin,
    /// `es_cif`
    EsCif,
    /// `et_tin`
    EtTin,
    /// `eu_oss_vat`
    EuOssVat,
    /// `eu_vat`
    EuVat,
    /// `fo_vat`
    FoVat,
    /// `gb_vat`
    GbVat,
    /// `ge_vat`
    GeVat,
    /// `gi_tin`
    GiTin,
    /// `gn_nif`
    GnNif,
    /// `hk_br`
    HkBr,
    /// `hr_oib`
    HrOib,
    /// `hu_tin`
    HuTin,
    /// `id_npwp`
    IdNpwp,
    /// `il_vat`
    IlVat,
    /// `in_gst`
    InGst,
    /// `is_vat`
    IsVat,
    /// `it_cf`
    ItCf,
    /// `jp_cn`
    JpCn,
    /// `jp_rn`
    JpRn,
    /// `jp_trn`
    JpTrn,
    /// `ke_pin`
    KePin,
    /// `kg_tin`
    KgTin,
    /// `kh_tin`
    KhTin,
    /// `kr_brn`
    KrBrn,
    /// `kz_bin`
    KzBin,
    /// `la_tin`
    LaTin,
    /// `li_uid`
    LiUid,
    /// `li_vat`
    LiVat,
    /// `lk_vat`
    LkVat,
    /// `ma_vat`
    MaVat,
    /// `md_vat`
    MdVat,
    /// `me_pib`
    MePib,
    /// `mk_vat`
    MkVat,
    /// `mr_nif`
    MrNif,
    /// `mx_rfc`
    MxRfc,
    /// `my_frp`
    MyFrp,
    /// `my_itn`
    MyItn,
    /// `my_sst`
    MySst,
    /// `ng_tin`
    NgTin,
    /// `no_vat`
    NoVat,
    /// `no_voec`
    NoVoec,
    /// `np_pan`
    NpPan,
    /// `nz_gst`
    NzGst,
    /// `om_vat`
    OmVat,
    /// `pe_ruc`
    PeRuc,
    /// `ph_tin`
    PhTin,
    /// `pl_nip`
    PlNip,
    /// `py_ruc`
    PyRuc,
    /// `ro_tin`
    RoTin,
    /// `rs_pib`
    RsPib,
    /// `ru_inn`
    RuInn,
    /// `ru_kpp`
    RuKpp,
    /// `sa_vat`
    SaVat,
    /// `sg_gst`
    SgGst,
    /// `sg_uen`
    SgUen,
    /// `si_tin`
    SiTin,
    /// `sn_ninea`
    SnNinea,
    /// `sr_fin`
    SrFin,
    /// `sv_nit`
    SvNit,
    /// `th_vat`
    ThVat,
    /// `tj_tin`
    TjTin,
    /// `tr_tin`
    TrTin,
    /// `tw_vat`
    TwVat,
    /// `tz_vat`
    TzVat,
    /// `ua_vat`
    UaVat,
    /// `ug_tin`
    UgTin,
    /// `us_ein`
    UsEin,
    /// `uy_ruc`
    UyRuc,
    /// `uz_tin`
    UzTin,
    /// `uz_vat`
    UzVat,
    /// `ve_rif`
    VeRif,
    /// `vn_tin`
    VnTin,
    /// `za_vat`
    ZaVat,
    /// `zm_tin`
    ZmTin,
    /// `zw_tin`
    ZwTin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

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
    pub fn validate_location(self, value: ValidateLocation) -> Self {
        Self(self.0.set::<ValidateLocation>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `tax.validate_location`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tax/properties/validate_location`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateLocation {
    /// `auto`
    Auto,
    /// `deferred`
    Deferred,
    /// `immediately`
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
    "type" required: Type;
    "value" required sensitive: String;
}

rt::open_enum! {
    Type;
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
