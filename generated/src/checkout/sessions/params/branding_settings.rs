// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `branding_settings`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/branding_settings`.
#[derive(Clone, Default)]
#[must_use]
pub struct BrandingSettings {
    background_color: rt::Clearable<String>,
    border_style: rt::Clearable<crate::checkout::SessionBrandingSettingsBorderStyle>,
    button_color: rt::Clearable<String>,
    display_name: Option<String>,
    font_family: rt::Clearable<FontFamily>,
    icon: Option<Box<Icon>>,
    logo: Option<Box<crate::checkout::sessions::params::Logo>>,
    extra: rt::Extra,
}
impl BrandingSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Background color. At most 5000 characters.
    pub fn background_color(mut self, value: impl Into<String>) -> Self {
        self.background_color = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `background_color`.
    pub fn clear_background_color(mut self) -> Self {
        self.background_color = rt::Clearable::Clear;
        self
    }
    /// Border style. `pill`, `rectangular` or `rounded`.
    pub fn border_style(
        mut self,
        value: crate::checkout::SessionBrandingSettingsBorderStyle,
    ) -> Self {
        self.border_style = rt::Clearable::Set(value);
        self
    }
    /// Clears `border_style`.
    pub fn clear_border_style(mut self) -> Self {
        self.border_style = rt::Clearable::Clear;
        self
    }
    /// Button color. At most 5000 characters.
    pub fn button_color(mut self, value: impl Into<String>) -> Self {
        self.button_color = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `button_color`.
    pub fn clear_button_color(mut self) -> Self {
        self.button_color = rt::Clearable::Clear;
        self
    }
    /// Display name. At most 5000 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Font family.
    pub fn font_family(mut self, value: FontFamily) -> Self {
        self.font_family = rt::Clearable::Set(value);
        self
    }
    /// Clears `font_family`.
    pub fn clear_font_family(mut self) -> Self {
        self.font_family = rt::Clearable::Clear;
        self
    }
    /// Icon.
    pub fn icon(mut self, value: Icon) -> Self {
        self.icon = Some(Box::new(value));
        self
    }
    /// Logo.
    pub fn logo(mut self, value: crate::checkout::sessions::params::Logo) -> Self {
        self.logo = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BrandingSettings;
    0 => background_color "background_color";
    1 => border_style "border_style";
    2 => button_color "button_color";
    3 => display_name "display_name";
    4 => font_family "font_family";
    5 => icon "icon";
    6 => logo "logo";
}
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
/// The parameters of `branding_settings.icon`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/branding_settings/properties/icon`.
#[derive(Clone, Default)]
#[must_use]
pub struct Icon {
    file: Option<rt::Id<crate::files::File>>,
    r#type: crate::checkout::SessionBrandingSettingsIconType,
    url: Option<String>,
    extra: rt::Extra,
}
impl Icon {
    /// With what is required.
    pub fn new(r#type: crate::checkout::SessionBrandingSettingsIconType) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// File.
    pub fn file(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.file = Some(value.into());
        self
    }
    /// Url.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Icon;
    0 => file "file";
    1 => r#type "type" required;
    2 => url "url";
}
