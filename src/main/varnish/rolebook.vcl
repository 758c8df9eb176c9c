# Varnish in front of the guide, or of HAProxy with several guides: a cache in memory. It takes lifetimes, ETags and
# stale-while-revalidate from the guide's answers by itself. TLS is nginx's, HAProxy's or hitch's part. Name your guide, and:
#
#     varnishd -a :8082 -f "$PWD/src/main/varnish/rolebook.vcl" -s malloc,256m
vcl 4.1;

backend default {
    .host = "127.0.0.1";
    .port = "8080";
}

sub vcl_recv {
    # No page depends on a cookie; one of a neighboring site would keep pages from being cached
    unset req.http.Cookie;
    # A résumé is passed on and never kept
    if (req.url ~ "^/roles/[^/]+/resume$") {
        return (pass);
    }
}
