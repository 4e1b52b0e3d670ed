#[doc(hidden)]
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::twilio_runtime::__private as __rt;
    #[automatically_derived]
    impl __rt::Address for Widget {
        fn count(&self) -> __rt::usize {
            1usize
        }
        #[allow(unused_variables)]
        fn write_to(&self, path: &mut __rt::PathWriter<'_>) {
            <Sid<Widget> as __rt::Address>::write_to(&self.sid, path);
        }
    }
    impl __rt::At<Widget> for Widget {}
    impl __rt::At<Widget> for Sid<Widget> {}
    impl __rt::Within<Widget> for () {}
    const CREATE: __rt::Route = __rt::Route::create("Widget", "api", "/v1/Widgets").listing(&LIST);
    const FETCH: __rt::Route = __rt::Route::fetch("Widget", "api", "/v1/Widgets/{Sid}");
    const LIST: __rt::Route =
        __rt::Route::list("Widget", "api", "/v1/Widgets", "widgets").record_key("sid");
    const UPDATE: __rt::Route = __rt::Route::update("Widget", "api", "/v1/Widgets/{Sid}");
    const DELETE: __rt::Route = __rt::Route::delete("Widget", "api", "/v1/Widgets/{Sid}");
    fn decode(from: &[__rt::u8]) -> __rt::Decoded<Widget> {
        __rt::own::decode(from)
    }
    fn read_record(from: &mut __rt::Json<'_>) -> __rt::Decoded<Widget> {
        __rt::own::read_record(from)
    }
    #[automatically_derived]
    impl Widget {
        /// Creates a `Widget`.
        ///
        /// `POST /v1/Widgets`
        ///
        /// | argument | |
        /// |---|---|
        /// | `params` | a map or struct that is `Serialize`, with one member for each parameter, by its wire name; `()` for none |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request, or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// let widget = Widget::create(&client, params).await?;
        /// ```
        #[doc(alias("CreateWidget", "widget_create"))]
        fn create(
            client: &__rt::Client,
            params: impl __rt::serde::Serialize,
        ) -> __rt::Call<Widget, __rt::Create<Widget>> {
            __rt::create(client, &CREATE, &(), &__rt::untyped(&params), decode)
        }
        /// Reads one `Widget`.
        ///
        /// `GET /v1/Widgets/{Sid}`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `&Widget` or `Sid<Widget>` |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request (404 if the record does not exist), or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// let widget = Widget::fetch(&client, sid).await?;
        /// ```
        #[doc(alias("FetchWidget", "widget_fetch"))]
        fn fetch(
            client: &__rt::Client,
            at: impl __rt::forms::record::At<Widget, Sid<Widget>>,
        ) -> __rt::Call<Widget, __rt::Fetch<Widget>> {
            __rt::fetch(client, &FETCH, &at, decode)
        }
        /// Reads the collection of `Widget`, page by page.
        ///
        /// `GET /v1/Widgets`
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request, or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// let all = Widget::list(&client).limit(100).await?;
        /// ```
        #[doc(alias("ListWidget", "widget_list"))]
        fn list(client: &__rt::Client) -> __rt::List<Widget> {
            __rt::list(client, &LIST, &(), read_record)
        }
        /// Changes one `Widget`.
        ///
        /// `POST /v1/Widgets/{Sid}`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `&Widget` or `Sid<Widget>` |
        /// | `params` | a map or struct that is `Serialize`, with one member for each parameter, by its wire name; `()` for none |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request (404 if the record does not exist), or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// let widget = Widget::update(&client, &widget, params).await?;
        /// ```
        #[doc(alias("UpdateWidget", "widget_update"))]
        fn update(
            client: &__rt::Client,
            at: impl __rt::forms::record::At<Widget, Sid<Widget>>,
            params: impl __rt::serde::Serialize,
        ) -> __rt::Call<Widget, __rt::Update<Widget>> {
            __rt::update(client, &UPDATE, &at, &__rt::untyped(&params), decode)
        }
        /// Removes one `Widget`.
        ///
        /// `DELETE /v1/Widgets/{Sid}`
        ///
        /// | argument | |
        /// |---|---|
        /// | `at` | `&Widget` or `Sid<Widget>` |
        ///
        /// # Errors
        ///
        /// When awaited, an [`Error`](::twilio_runtime::Error): `Parameter` before anything is sent, `Api` if the API rejects the request (404 if the record does not exist), or another kind if the call fails.
        ///
        /// # Example
        ///
        /// ```text
        /// Widget::delete(&client, &widget).await?;
        /// ```
        #[doc(alias("DeleteWidget", "widget_delete"))]
        fn delete(
            client: &__rt::Client,
            at: impl __rt::forms::record::At<Widget, Sid<Widget>>,
        ) -> __rt::Call<(), __rt::Delete<Widget>> {
            __rt::delete(client, &DELETE, &at, __rt::decode_nothing)
        }
    }
    impl __rt::Creatable for Widget {
        type Params = __rt::Untyped;
        type Output = Widget;
        const __CREATE: __rt::WriteParts<Self::Params, Self::Output> =
            (&CREATE, __rt::Untyped::__encode, decode);
    }
    impl __rt::Fetchable for Widget {
        type Output = Widget;
        const __FETCH: __rt::Parts<Self::Output> = (&FETCH, decode);
    }
    impl __rt::Listable for Widget {
        type Output = Widget;
        const __LIST: __rt::ListParts<Self::Output> = (&LIST, read_record);
    }
    impl __rt::Updatable for Widget {
        type Params = __rt::Untyped;
        type Output = Widget;
        const __UPDATE: __rt::WriteParts<Self::Params, Self::Output> =
            (&UPDATE, __rt::Untyped::__encode, decode);
    }
    impl __rt::Deletable for Widget {
        type Output = ();
        const __DELETE: __rt::Parts<Self::Output> = (&DELETE, __rt::decode_nothing);
    }
    impl __rt::SidKind for Widget {
        const PREFIXES: &'static [&'static __rt::str] = &[];
    }
    impl __rt::NamedBy<__rt::Sid<Self>> for Widget {}
    const FIELDS: &[__rt::FieldDescriptor] = &[__rt::field(
        "sid",
        <Sid<Widget> as __rt::HasKind>::__FACTS,
        "",
    )];
    impl __rt::Resource for Widget {
        type Path = (Sid<Widget>,);
        const DESCRIPTOR: &'static __rt::ResourceDescriptor =
            &__rt::ResourceDescriptor::__new(__rt::ResourceParts {
                name: "Widget",
                doc: "",
                product: "api",
                path: "/v1/Widgets",
                instance_path: "/v1/Widgets/{Sid}",
                list_key: "widgets",
                singleton: false,
                placeholders: &[],
                key: __rt::Some(__rt::key(
                    __rt::placeholder(
                        "Sid",
                        <Sid<Widget> as __rt::HasKind>::KIND,
                        __rt::Some("sid"),
                    ),
                    __rt::None,
                )),
                sid_prefixes: &[],
                parent: __rt::None,
                operations: &[
                    __rt::operation(
                        &CREATE,
                        __rt::None,
                        __rt::Output::Resource,
                        FIELDS,
                        __rt::own::reads::<Widget>,
                        "",
                    ),
                    __rt::operation(
                        &FETCH,
                        __rt::Some(&[]),
                        __rt::Output::Resource,
                        FIELDS,
                        __rt::own::reads::<Widget>,
                        "",
                    ),
                    __rt::operation(
                        &LIST,
                        __rt::Some(&[]),
                        __rt::Output::Resource,
                        FIELDS,
                        __rt::own::reads::<Widget>,
                        "",
                    ),
                    __rt::operation(
                        &UPDATE,
                        __rt::None,
                        __rt::Output::Resource,
                        FIELDS,
                        __rt::own::reads::<Widget>,
                        "",
                    ),
                    __rt::operation(
                        &DELETE,
                        __rt::Some(&[]),
                        __rt::Output::Nothing,
                        FIELDS,
                        __rt::decode_nothing,
                        "",
                    ),
                ],
                fields: FIELDS,
            });
    }
};
