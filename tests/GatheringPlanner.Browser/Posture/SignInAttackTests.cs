using System.Net;
using System.Text.RegularExpressions;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.Browser.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Browser.Posture;

/// <summary>Somebody who tries to get in. A server of its own for each: the minute of an address belongs to one test.</summary>
public abstract class SignInAttack(BrowserHost host) : IClassFixture<BrowserHost>
{
    /// <summary>64 characters.</summary>
    protected const string Phrase = "seven brass lanterns hang over the quiet harbour while gulls cry";

    protected BrowserHost Host => host;

    protected async Task GiveAsync(Person person, string password)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<UserAccount>>();
        Assert.Equal(IdentityResult.Success, await accounts.AddPasswordAsync((await accounts.FindByIdAsync(person.Id.Value))!, password));
    }

    protected async Task<HttpResponseMessage> TryAsync(string name, string password, string? planted = null)
    {
        using var client = host.NewClient();
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        if (planted is not null) ask.Headers.Add("Cookie", $"gp={planted}");
        using var page = await client.SendAsync(ask);
        using var form = new FormUrlEncodedContent([new(FormToken.Field, await FormToken.OfAsync(page)), new("_handler", "sign-in"), new("Entered.Name", name), new("Entered.Password", password)]);
        using var send = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = form };
        send.Headers.Add("Cookie", $"{Visitors.CookiesOf(page)}{(planted is null ? "" : $"; gp={planted}")}");
        return await client.SendAsync(send);
    }

    /// <summary>The page as everybody gets it: without its token and what was typed.</summary>
    protected static async Task<string> ReadAsync(HttpResponseMessage answer, string name) =>
        Regex.Replace(await answer.Content.ReadAsStringAsync(), "CfDJ8[A-Za-z0-9_-]+|Component-State:[A-Za-z0-9+/=]+|nonce=\"[^\"]*\"", "").Replace($"value=\"{name}\"", "", StringComparison.Ordinal);
}

public sealed class OneAccountAttackTests(BrowserHost host) : SignInAttack(host)
{
    [Fact]
    public async Task Fifty_wrong_passwords_for_one_account_are_not_answered_and_close_it()
    {
        await GiveAsync(SamplePeople.Maeve, Phrase);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 50; i++)
        {
            using var answer = await TryAsync("Maeve", $"wrong password {i}");
            statuses.Add(answer.StatusCode);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests) Assert.Equal(60, answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, 5), .. Enumerable.Repeat(HttpStatusCode.TooManyRequests, 45)], statuses);
        await using var scope = Host.Services.CreateAsyncScope();
        Assert.Null(await scope.ServiceProvider.GetRequiredService<PasswordSignIn>().TryAsync("Maeve", Phrase));
    }
}

public sealed class ManyAccountsAttackTests(BrowserHost host) : SignInAttack(host)
{
    [Fact]
    public async Task One_address_is_answered_sixty_times_a_minute_whatever_names_it_tries()
    {
        var answered = 0;
        for (var i = 0; i < 70; i++)
        {
            using var answer = await TryAsync($"Somebody {i}", "summer sun and sea");
            if (answer.StatusCode == HttpStatusCode.OK) answered++;
        }

        Assert.InRange(answered, 1, 60);
    }
}

public sealed class SignInAttackTests(BrowserHost host) : SignInAttack(host)
{
    [Fact]
    public async Task Whether_there_is_an_account_is_not_told_by_the_answer()
    {
        await GiveAsync(SamplePeople.Tomas, Phrase);
        using var known = await TryAsync("Tomas", "not the password");
        using var without = await TryAsync("Aoife", "not the password");
        using var unknown = await TryAsync("Nobody", "not the password");

        Assert.Equal(known.StatusCode, unknown.StatusCode);
        Assert.Equal(await ReadAsync(known, "Tomas"), await ReadAsync(unknown, "Nobody"));
        Assert.Equal(await ReadAsync(known, "Tomas"), await ReadAsync(without, "Aoife"));
    }

    [Fact]
    public async Task Passwords_are_hidden_and_can_be_pasted()
    {
        var page = await Host.NewPageAsync();
        await page.GotoAsync("/sign-in");
        var (name, password) = (page.Locator("input[autocomplete^=username]"), page.Locator("input[autocomplete=current-password]"));
        await name.FillAsync(Phrase);
        await name.PressAsync("Control+A");
        await name.PressAsync("Control+C");

        await password.PressAsync("Control+V");

        Assert.Equal(("password", Phrase), (await password.GetAttributeAsync("type"), await password.InputValueAsync()));
        await page.SignInAsync(SamplePeople.Tomas, "/profile");
        var fields = await page.Locator("input[autocomplete$=-password]").EvaluateAllAsync<string[]>("fields => fields.map(x => x.type)");
        Assert.NotEmpty(fields);
        Assert.All(fields, x => Assert.Equal("password", x));
    }

    [Fact]
    public async Task A_phrase_of_64_characters_signs_in_and_no_other_spelling_of_it_does()
    {
        Assert.Equal(64, Phrase.Length);
        await GiveAsync(SamplePeople.Niamh, Phrase);

        Assert.Equal(HttpStatusCode.Redirect, (await TryAsync("Niamh", Phrase)).StatusCode);
        foreach (var other in new[] { Phrase.ToUpperInvariant(), Phrase[..63], $"{Phrase} " }) Assert.Equal(HttpStatusCode.OK, (await TryAsync("Niamh", other)).StatusCode);
    }

    [Fact]
    public async Task A_cookie_that_somebody_planted_is_not_the_one_that_signs_in()
    {
        await GiveAsync(SamplePeople.Orla, Phrase);
        var planted = (await Host.CookieAsync(SamplePeople.Ruairi)).Split("gp=")[1];

        using var answer = await TryAsync("Orla", Phrase, planted);

        var own = answer.Headers.GetValues("Set-Cookie").Single(x => x.StartsWith("gp=", StringComparison.Ordinal)).Split(';')[0]["gp=".Length..];
        Assert.NotEqual(planted, own);
        using var client = Host.NewClient();
        client.DefaultRequestHeaders.Add("Cookie", $"gp={planted}");
        Assert.DoesNotContain("Signed in as Orla", await client.GetStringAsync("/rules"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_that_was_changed_or_made_up_signs_nobody_in()
    {
        var cookie = await Host.CookieAsync(SamplePeople.Declan);
        var sealedPart = cookie.Split("gp=")[1];
        using var client = Host.NewClient();
        foreach (var forged in new[] { sealedPart[..^4] + "AAAA", "CfDJ8" + new string('A', 200), "admin" })
        {
            using var ask = new HttpRequestMessage(HttpMethod.Get, "/rules") { Headers = { { "Cookie", $"gp={forged}" } } };
            Assert.Equal(HttpStatusCode.Redirect, (await client.SendAsync(ask)).StatusCode);
        }
    }
}
