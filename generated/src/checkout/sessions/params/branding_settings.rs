// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::BorderStyle;
use crate::checkout::BrandingSettingsType;
use crate::files::File;
use crate::rt;

/// How the page looks: colors, font, logo and name.
///
/// The parameters of `branding_settings`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/branding_settings`.
#[derive(Clone)]
#[must_use]
pub struct BrandingSettings(rt::Params);

impl BrandingSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The color behind the payment page, as hex: `#f6f9fc`.
    pub fn background_color<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Clears `background_color`.
    pub fn clear_background_color(self) -> Self {
        Self(self.0.clear(0))
    }

    /// How round the corners of the page are: `pill` is the roundest. `pill`, `rectangular` or `rounded`.
    pub fn border_style<K>(self, value: impl rt::Maybe<BorderStyle, K>) -> Self {
        Self(self.0.maybe::<BorderStyle, K>(1, value))
    }

    /// Clears `border_style`.
    pub fn clear_border_style(self) -> Self {
        Self(self.0.clear(1))
    }

    /// The color of the button that pays, as hex: `#0f766e`.
    pub fn button_color<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `button_color`.
    pub fn clear_button_color(self) -> Self {
        Self(self.0.clear(2))
    }

    /// The business's name on the payment page.
    pub fn display_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// The font of the payment page.
    pub fn font_family<K>(self, value: impl rt::Maybe<FontFamily, K>) -> Self {
        Self(self.0.maybe::<FontFamily, K>(4, value))
    }

    /// Clears `font_family`.
    pub fn clear_font_family(self) -> Self {
        Self(self.0.clear(4))
    }

    /// The icon on the payment page. Not together with [`logo`](Self::logo()).
    pub fn icon<K>(self, value: impl rt::Maybe<Icon, K>) -> Self {
        Self(self.0.maybe::<Icon, K>(5, value))
    }

    /// The logo on the payment page. Not together with [`icon`](Self::icon()).
    pub fn logo<K>(self, value: impl rt::Maybe<Logo, K>) -> Self {
        Self(self.0.maybe::<Logo, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The font of the payment page.
///
/// The values of `branding_settings.font_family`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/branding_settings/properties/font_family`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FontFamily {
    /// `be_vietnam_pro`
    BeVietnamPro,
    /// `bitter`
    Bitter,
    /// `chakra_petch`
    ChakraPetch,
    /// `default`
    Default,
    /// `hahmlet`
    Hahmlet,
    /// `inconsolata`
    Inconsolata,
    /// `inter`
    Inter,
    /// `lato`
    Lato,
    /// `lora`
    Lora,
    /// `m_plus_1_code`
    MPlus1Code,
    /// `montserrat`
    Montserrat,
    /// `noto_sans`
    NotoSans,
    /// `noto_sans_jp`
    NotoSansJp,
    /// `noto_serif`
    NotoSerif,
    /// `nunito`
    Nunito,
    /// `open_sans`
    OpenSans,
    /// `pridi`
    Pridi,
    /// `pt_sans`
    PtSans,
    /// `pt_serif`
    PtSerif,
    /// `raleway`
    Raleway,
    /// `roboto`
    Roboto,
    /// `roboto_slab`
    RobotoSlab,
    /// `source_sans_pro`
    SourceSansPro,
    /// `titillium_web`
    TitilliumWeb,
    /// `ubuntu_mono`
    UbuntuMono,
    /// `zen_maru_gothic`
    ZenMaruGothic,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The icon on the payment page.
///
/// The parameters of `branding_settings.icon`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/branding_settings/properties/icon`.
#[derive(Clone)]
#[must_use]
pub struct Icon(rt::Params);

impl Icon {
    /// With what is required.
    pub fn new(r#type: BrandingSettingsType) -> Self {
        Icon(Icon::default().0.set::<BrandingSettingsType>(0, r#type))
    }

    /// Id of the [file](crate::files::File) with the icon, of purpose `business_icon`. Only if `type` is `file`.
    pub fn file<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value))
    }

    /// The picture's address, if `type` is `url`.
    pub fn url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The logo on the payment page.
///
/// The parameters of `branding_settings.logo`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/branding_settings/properties/logo`.
#[derive(Clone)]
#[must_use]
pub struct Logo(rt::Params);

impl Logo {
    /// With what is required.
    pub fn new(r#type: BrandingSettingsType) -> Self {
        Logo(Logo::default().0.set::<BrandingSettingsType>(0, r#type))
    }

    /// Id of the [file](crate::files::File) with the logo, of purpose `business_logo`. Only if `type` is `file`.
    pub fn file<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value))
    }

    /// The picture's address, if `type` is `url`.
    pub fn url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    BrandingSettings;
    "background_color": rt::Clearable<String>;
    "border_style": rt::Clearable<BorderStyle>;
    "button_color": rt::Clearable<String>;
    "display_name": String;
    "font_family": rt::Clearable<FontFamily>;
    "icon": Icon;
    "logo": Logo;
}

rt::open_enum! {
    FontFamily;
    0 => BeVietnamPro "be_vietnam_pro";
    1 => Bitter "bitter";
    2 => ChakraPetch "chakra_petch";
    3 => Default "default";
    4 => Hahmlet "hahmlet";
    5 => Inconsolata "inconsolata";
    6 => Inter "inter";
    7 => Lato "lato";
    8 => Lora "lora";
    9 => MPlus1Code "m_plus_1_code";
    10 => Montserrat "montserrat";
    11 => NotoSans "noto_sans";
    12 => NotoSansJp "noto_sans_jp";
    13 => NotoSerif "noto_serif";
    14 => Nunito "nunito";
    15 => OpenSans "open_sans";
    16 => Pridi "pridi";
    17 => PtSans "pt_sans";
    18 => PtSerif "pt_serif";
    19 => Raleway "raleway";
    20 => Roboto "roboto";
    21 => RobotoSlab "roboto_slab";
    22 => SourceSansPro "source_sans_pro";
    23 => TitilliumWeb "titillium_web";
    24 => UbuntuMono "ubuntu_mono";
    25 => ZenMaruGothic "zen_maru_gothic";
}

rt::params! {
    Icon;
    "type" required: BrandingSettingsType;
    "file": String;
    "url": String;
}

rt::params! {
    Logo;
    "type" required: BrandingSettingsType;
    "file": String;
    "url": String;
}
