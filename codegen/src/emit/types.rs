//! Types: records, enumerations, unions, aliases.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Emitter, Here, attribute, doc, ident};
use crate::docs::{self, Beside};
use crate::model::{
    Arm, Constant, Item, ItemId, ItemKind, Member, Place, Record, Rule, RustType, Scalar, Side,
    Step, Union, Variant, What,
};
use crate::naming::words::snake;
use crate::render::{Code, Table};

impl Emitter<'_> {
    /// An item's definition and its tables.
    pub(super) fn define(&self, id: ItemId, here: &Here<'_>, code: &mut Code) {
        let item = &self.krate[id];
        let target = match &item.about.what {
            What::Before(target) => self.path(*target, here),
            _ => String::new(),
        };
        let held = self.held.get(id);
        let about = doc(&docs::item(self.krate, item, held, &target));
        let cfg = here.told();
        let body = match &item.kind {
            ItemKind::Record(record) => self.record(item, record, here, &mut code.tables),
            ItemKind::Params(record) => self.parameters(item, record, here, &mut code.tables),
            ItemKind::Enum(variants) => self.enumeration(item, variants, here, &mut code.tables),
            ItemKind::Union(union) => self.union(item, union, here, &mut code.tables),
            ItemKind::Alias(target) => {
                let name = ident(&item.path.name);
                let target = self.ty(&RustType::Item(*target), here);
                quote!(pub type #name = #target;)
            }
        };
        code.items.extend(quote!(#about #cfg #body));
        if !item.steps.is_empty() {
            let mut rows = vec!["crate::ExpandPath".to_owned(), item.path.name.clone()];
            rows.extend(item.steps.iter().map(|step| {
                let to = self.type_text(&step.to, here);
                let gate = self.step_gate(item, step);
                let gate = gate.map(|gate| format!(" if ({gate})")).unwrap_or_default();
                format!("{} {:?}{gate} => {to}", step.ident, step.wire)
            }));
            code.tables.push(here.table("expandable", rows));
        }
    }

    /// A resource as it is while no feature that has its fields is on.
    pub(super) fn define_opaque(&self, id: ItemId, here: &Here<'_>, code: &mut Code) {
        let item = &self.krate[id];
        let ItemKind::Record(record) = &item.kind else {
            return;
        };
        let (name, cfg) = (ident(&item.path.name), here.cfg());
        let about = doc(&docs::opaque(self.krate, item));
        let fields = record.opaque().map(|member| {
            let (name, ty) = (
                ident(&member.ident),
                self.ty(&member.stored(self.krate), here),
            );
            quote!(/// Names this object in other calls.
                pub #name: #ty,)
        });
        code.items.extend(quote! {
            #about
            #cfg
            #[non_exhaustive]
            pub struct #name {
                #(#fields)*
                /// All else.
                pub extra: rt::Extra,
            }
        });
        let mut rows = vec![item.path.name.clone()];
        rows.extend(constants(&record.constants));
        rows.extend(
            record
                .opaque()
                .enumerate()
                .map(|(index, member)| self.record_row(index, member)),
        );
        code.tables.push(here.table("opaque", rows));
    }

    fn record_row(&self, index: usize, member: &Member) -> String {
        let zero = zero(&member.stored(self.krate));
        format!("{index} => {}{zero} {}", member.ident, row(member))
    }

    fn record(
        &self,
        item: &Item,
        record: &Record,
        here: &Here<'_>,
        tables: &mut Vec<Table>,
    ) -> TokenStream {
        let name = ident(&item.path.name);
        let fields = record.members.iter().map(|member| {
            let (name, ty) = (
                ident(&member.ident),
                self.ty(&member.stored(self.krate), here),
            );
            let about = doc(&docs::member(
                self.krate,
                member,
                &Beside::Fields(&record.members),
            ));
            let deprecated = member
                .facts
                .deprecated
                .then(|| quote!(#[deprecated(note = "Stripe may stop sending it")]));
            quote!(#about #deprecated pub #name: #ty)
        });
        let mut rows = vec![item.path.name.clone()];
        rows.extend(constants(&record.constants));
        let members = record.members.iter().enumerate();
        rows.extend(members.map(|(index, member)| self.record_row(index, member)));
        tables.push(here.table("record", rows));
        if record.has_money() {
            tables.push(here.table("money", vec![item.path.name.clone()]));
        }
        quote! {
            #[non_exhaustive]
            pub struct #name {
                #(#fields,)*
                /// What the contract doesn't know, and what was odd.
                pub extra: rt::Extra,
            }
        }
    }

    fn union(
        &self,
        item: &Item,
        union: &Union,
        here: &Here<'_>,
        tables: &mut Vec<Table>,
    ) -> TokenStream {
        let name = ident(&item.path.name);
        let mut variants = Vec::new();
        let mut conversions = Vec::new();
        let by = union.tag.as_ref().map(|tag| format!(" by {tag:?}"));
        let mut rows = vec![format!("{}{}", item.path.name, by.unwrap_or_default())];
        let of_resources = self.of_resources(union);
        for (index, arm) in union.arms.iter().enumerate() {
            let member = ident(&arm.ident);
            let about = doc(&docs::arm(self.krate, arm));
            let rule = match &arm.rule {
                Rule::Text(text) => {
                    variants.push(quote!(#about #member));
                    rows.push(format!("{index} => {} = text {text:?}", arm.ident));
                    continue;
                }
                Rule::Tag(tag) => format!("tag {tag:?}"),
                Rule::Deleted(tag) => format!("deleted {tag:?}"),
                Rule::Shape => "record".to_owned(),
                Rule::Enumeration => "enumeration".to_owned(),
                Rule::String => "string".to_owned(),
                Rule::Integer => "integer".to_owned(),
                Rule::Number => "number".to_owned(),
                Rule::Boolean => "boolean".to_owned(),
                Rule::List => "list".to_owned(),
                Rule::Map => "map".to_owned(),
            };
            let plain = self.ty(&arm.ty, here);
            // Parameters are small: see `Member::stored`.
            let payload = match arm.is_object() && item.side != Side::Request {
                true if of_resources => quote!(rt::Boxed<#plain>),
                true => quote!(Box<#plain>),
                false => plain.clone(),
            };
            let gate = self.gate(union, arm);
            let arm_cfg = attribute(gate.clone());
            let gate = gate.map(|gate| format!(" if ({gate})"));
            variants.push(quote!(#about #arm_cfg #member(#payload)));
            let gate = gate.unwrap_or_default();
            rows.push(format!("{index} => {}({rule}){gate}", arm.ident));
            if item.side == Side::Request {
                let cfg = here.cfg();
                conversions.extend(self::conversions(&name, &member, &arm.ty, &plain, &cfg));
            }
        }
        let unknown = doc(if union.gated {
            "JSON of what the contract doesn't have, or whose namespace is not turned on."
        } else {
            "JSON that fits none of them."
        });
        tables.push(here.table("union", rows));
        let accessors = self.accessors(item, union, here);
        quote! {
            #[derive(Clone)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                #unknown
                Unknown(Box<rt::Json>),
            }
            #(#conversions)*
            #accessors
        }
    }

    /// What is read of one of several objects without a match.
    fn accessors(&self, item: &Item, union: &Union, here: &Here<'_>) -> Option<TokenStream> {
        if item.side == Side::Request || !union.arms.iter().all(Arm::is_object) {
            return None;
        }
        let pair = self.pair(union, here);
        // Of all the objects that there are, an event's name says which it is about.
        let each = (pair.is_none() && !union.gated).then(|| self.each_arm(union, here));
        let id = union.arms.iter().any(|arm| self.has_id(arm)).then(|| {
            quote! {
                /// The object's id, if it has one.
                pub fn id(&self) -> Option<&str> {
                    rt::Value::view(self).id()
                }
            }
        });
        if pair.is_none() && each.is_none() && id.is_none() {
            return None;
        }
        let (name, cfg) = (ident(&item.path.name), here.cfg());
        Some(quote! {
            #cfg
            impl #name {
                #id
                #pair
                #each
            }
        })
    }

    /// Whether it is one of several resources. These are boxed so that who holds one compiles nothing of it, as they are in
    /// the place of an id.
    fn of_resources(&self, union: &Union) -> bool {
        let mut arms = union.arms.iter();
        arms.any(|arm| matches!(arm.ty, RustType::Item(id) if self.krate[id].is_resource))
    }

    fn has_id(&self, arm: &Arm) -> bool {
        let RustType::Item(id) = arm.ty else {
            return false;
        };
        match &self.krate[id].kind {
            ItemKind::Record(record) => record.members.iter().any(|member| member.wire == "id"),
            _ => false,
        }
    }

    fn each_arm(&self, union: &Union, here: &Here<'_>) -> TokenStream {
        let methods = union.arms.iter().map(|arm| {
            let (member, object) = (ident(&arm.ident), self.ty(&arm.ty, here));
            let method = ident(&format!("as_{}", snake(&arm.ident)));
            let about = doc(&format!("The `{}`, if it is one.", arm.ident));
            quote! {
                #about
                pub fn #method(&self) -> Option<&#object> {
                    match self {
                        Self::#member(object) => Some(object),
                        _ => None,
                    }
                }
            }
        });
        quote!(#(#methods)*)
    }

    /// What is read of an object or what is left of it.
    fn pair(&self, union: &Union, here: &Here<'_>) -> Option<TokenStream> {
        let (live, deleted) = match union.arms.as_slice() {
            [live, deleted] if !union.gated => match (&live.rule, &deleted.rule) {
                (Rule::Tag(_), Rule::Deleted(_)) => (live, deleted),
                _ => return None,
            },
            _ => return None,
        };
        let (object, gone) = (self.ty(&live.ty, here), self.ty(&deleted.ty, here));
        let (is, was) = (ident(&live.ident), ident(&deleted.ident));
        Some(quote! {
            /// The object, if it is not deleted.
            pub fn object(&self) -> Option<&#object> {
                match self {
                    Self::#is(object) => Some(object),
                    _ => None,
                }
            }

            /// The object, if it is not deleted.
            pub fn into_object(self) -> Option<#object> {
                match self {
                    Self::#is(object) => Some(object.into_inner()),
                    _ => None,
                }
            }

            /// What is left of the object, if it is deleted.
            pub fn deleted(&self) -> Option<&#gone> {
                match self {
                    Self::#was(object) => Some(object),
                    _ => None,
                }
            }
        })
    }

    fn enumeration(
        &self,
        item: &Item,
        values: &[Variant],
        here: &Here<'_>,
        tables: &mut Vec<Table>,
    ) -> TokenStream {
        let name = ident(&item.path.name);
        let variants = values.iter().map(|value| {
            let (member, about) = (ident(&value.ident), doc(&docs::variant(self.krate, value)));
            quote!(#about #member)
        });
        let mut rows = vec![item.path.name.clone()];
        let numbered = values.iter().enumerate();
        rows.extend(numbered.map(|(index, v)| format!("{index} => {} {:?}", v.ident, v.wire)));
        tables.push(here.table("open_enum", rows));
        quote! {
            #[derive(Clone)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                /// A value that the contract doesn't list.
                Unknown(String),
            }
        }
    }

    /// The condition of a step through an arm whose fields need a feature that the union doesn't.
    fn step_gate(&self, item: &Item, step: &Step) -> Option<String> {
        let mut gate = None;
        step.to.mentions(&mut |id| {
            let to = &self.krate[id];
            if !to.is_opaque && !item.needs.is_subset(&to.needs) {
                gate = self.krate.features.condition(&to.needs);
            }
        });
        gate
    }

    /// The condition of an arm that is there if its type is.
    fn gate(&self, union: &Union, arm: &Arm) -> Option<String> {
        match arm.ty {
            RustType::Item(id) if union.gated => {
                self.krate.features.condition(&self.krate[id].needs)
            }
            _ => None,
        }
    }
}

/// What a setter takes for one arm of a union.
fn conversions(
    name: &Ident,
    member: &Ident,
    arm: &RustType,
    plain: &TokenStream,
    cfg: &TokenStream,
) -> Vec<TokenStream> {
    let from = |ty: TokenStream, value: TokenStream| {
        quote! {
            #cfg
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#member(#value)
                }
            }
        }
    };
    let mut out = vec![from(plain.clone(), quote!(value))];
    match arm {
        RustType::Timestamp => out.push(from(quote!(i64), quote!(value.into()))),
        RustType::Text => out.push(from(quote!(&str), quote!(value.into()))),
        RustType::Id(_) | RustType::Decimal | RustType::Currency => {
            out.push(from(quote!(&str), quote!(value.into())));
            out.push(from(quote!(String), quote!(value.into())));
        }
        _ => {}
    }
    out
}

/// What a field begins as, where a literal can say it.
fn zero(ty: &RustType) -> &'static str {
    match ty {
        RustType::Option(_) => " = None",
        RustType::Bool => " = false",
        RustType::I64 => " = 0",
        _ => "",
    }
}

/// The constants of a table.
pub(super) fn constants(constants: &[Constant]) -> impl Iterator<Item = String> {
    constants.iter().map(|constant| {
        let value = match &constant.value {
            Scalar::Text(text) => format!("Str({text:?})"),
            Scalar::Bool(value) => format!("Bool({value})"),
            Scalar::Int(value) => format!("Int({value})"),
        };
        format!("const {:?} = {value}", constant.name)
    })
}

/// A row of a table: the name on the wire, and what there is to know of it.
pub(super) fn row(member: &Member) -> String {
    let mut out = format!("{:?}", member.wire);
    let flags = [
        (!member.is_optional(), " required"),
        (member.sensitive, " sensitive"),
        (member.place == Place::Query, " query"),
        (member.place == Place::Path, " path"),
    ];
    for (_, flag) in flags.iter().filter(|(is, _)| *is) {
        out.push_str(flag);
    }
    out
}
