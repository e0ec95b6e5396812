// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `type`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/type`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `custom`
    Custom,
    /// `express`
    Express,
    /// `standard`
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => Custom "custom";
    1 => Express "express";
    2 => Standard "standard";
}
