namespace IcdCoding.Pages;

/// <summary>The style of pages: one column that reads on a phone and on paper, light and dark by the reader's setting.</summary>
internal static class PageStyle
{
    internal const string Css =
        """
        :root{color-scheme:light dark;--text:#1c2430;--faint:#566273;--line:#d5dbe3;--back:#fff;--panel:#f4f6f9;--link:#0b57a4;--good:#146c2e;--warn:#8a4b00;--bad:#a3121f}
        @media(prefers-color-scheme:dark){:root{--text:#e6eaf0;--faint:#a4afbd;--line:#3a4452;--back:#14181e;--panel:#1d232b;--link:#8ec1ff;--good:#7fd698;--warn:#f0b666;--bad:#ff9a9f}}
        *{box-sizing:border-box}
        html{scroll-behavior:smooth}
        @media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
        body{margin:0;font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--text);background:var(--back)}
        main{max-width:52rem;margin:0 auto;padding:1.5rem 1rem 4rem;overflow-wrap:anywhere}
        main:focus{outline:none}
        a{color:var(--link)}
        a:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
        .skip{position:absolute;left:-100rem}
        .skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--back);z-index:1}
        .site{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding:.75rem 1rem;border-bottom:1px solid var(--line);background:var(--panel)}
        .site>a{font-weight:600}
        .site form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
        input{font:inherit;color:inherit;background:var(--back);border:1px solid var(--faint);border-radius:4px;padding:.3rem .6rem;min-width:0;width:18rem;max-width:100%}
        h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0;font-weight:600}
        .code{font-family:ui-monospace,"SFMono-Regular",Consolas,monospace;font-size:2.1rem;font-weight:700;display:block}
        h2{font-size:1.25rem;margin:2.2rem 0 .5rem;padding-top:.7rem;border-top:1px solid var(--line)}
        h3{font-size:1rem;margin:1.2rem 0 .3rem}
        p{margin:.4rem 0}
        .status{display:inline-block;padding:.1rem .7rem;border:1px solid currentColor;border-radius:1rem;font-weight:600}
        .billable{color:var(--good)}.header{color:var(--warn)}.retired{color:var(--bad)}
        .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:.75rem 1.5rem;background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:1rem;margin:1rem 0}
        dt{color:var(--faint);font-size:.85rem}
        dd{margin:0}
        nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1rem;padding:0;margin:1rem 0;list-style:none}
        section ul{padding-left:1.2rem;margin:.3rem 0}
        li{margin:.35rem 0}
        nav li{margin:0}
        small{color:var(--faint);font-size:.85rem}
        table{border-collapse:collapse;width:100%}
        th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:break-word}
        .narrow{white-space:nowrap;width:1%}
        @media print{nav,.site,.skip{display:none}main{max-width:none}a{color:inherit;text-decoration:none}}

        """;
}
