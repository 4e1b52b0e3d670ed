//! Version 1 of the Serverless API, at `https://serverless.twilio.com/v1`.
//!
//! Functions and assets: services, builds, environments, logs.
//!
//! [Twilio's page](https://www.twilio.com/docs/serverless/api)

pub use self::{
    asset::{Asset, CreateAsset, UpdateAsset},
    asset_version::AssetVersion,
    build::{Build, BuildRuntime, CreateBuild},
    build_status::BuildStatus,
    deployment::{CreateDeployment, Deployment},
    environment::{CreateEnvironment, Environment},
    function::{CreateFunction, Function, UpdateFunction},
    function_version::FunctionVersion,
    function_version_content::FunctionVersionContent,
    log::{Log, LogFilter},
    service::{CreateService, Service, UpdateService},
    shared::{AnyBuildStatus, AssetVersionVisibility},
    sids::Request,
    variable::{CreateVariable, UpdateVariable, Variable},
};

mod asset;
mod asset_version;
mod build;
mod build_status;
mod deployment;
mod environment;
mod function;
mod function_version;
mod function_version_content;
mod log;
mod service;
mod shared;
mod sids;
mod variable;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Asset as twilio_runtime::Resource>::DESCRIPTOR,
    <AssetVersion as twilio_runtime::Resource>::DESCRIPTOR,
    <Build as twilio_runtime::Resource>::DESCRIPTOR,
    <BuildStatus as twilio_runtime::Resource>::DESCRIPTOR,
    <Deployment as twilio_runtime::Resource>::DESCRIPTOR,
    <Environment as twilio_runtime::Resource>::DESCRIPTOR,
    <Function as twilio_runtime::Resource>::DESCRIPTOR,
    <FunctionVersion as twilio_runtime::Resource>::DESCRIPTOR,
    <FunctionVersionContent as twilio_runtime::Resource>::DESCRIPTOR,
    <Log as twilio_runtime::Resource>::DESCRIPTOR,
    <Service as twilio_runtime::Resource>::DESCRIPTOR,
    <Variable as twilio_runtime::Resource>::DESCRIPTOR,
];
