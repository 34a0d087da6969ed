using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GatheringPlanner.Storage.Tests.Accounts;

public abstract class OwnAccountTests(Func<Task<TestDatabase>> newDatabase) : AccountTest(newDatabase)
{
    private static readonly Guid Id = Guid.Parse("00000000-0000-0000-0000-000000000001");

    [Fact]
    public async Task Name_and_password_let_in_whatever_the_case_of_the_name()
    {
        await AddAsync(SamplePeople.Tomas, Good);

        Assert.Equal(SamplePeople.Tomas, (await SignInAsync(" tomas ", Good))?.ToPerson());
        Assert.Null(await SignInAsync("Tomas", Good + " "));
        Assert.Null(await SignInAsync("Nobody", Good));
        Assert.Null(await SignInAsync("Tom\ud800as", "\udfff"));
        Assert.Null(await SignInAsync("Tomas", new string('x', 5000)));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account()
    {
        await AddAsync(SamplePeople.Tomas, Good);
        for (var i = 0; i < 4; i++) Assert.Null(await SignInAsync("Tomas", "wrong"));
        Assert.NotNull(await SignInAsync("Tomas", Good));
        for (var i = 0; i < 5; i++) Assert.Null(await SignInAsync("Tomas", "wrong"));

        Assert.Null(await SignInAsync("Tomas", Good));
        Assert.InRange((await FindAsync(SamplePeople.Tomas))!.LockoutEnd!.Value, DateTimeOffset.UtcNow.AddMinutes(4), DateTimeOffset.UtcNow.AddMinutes(5));
    }

    [Fact]
    public async Task A_disabled_account_lets_nobody_in()
    {
        await AddAsync(SamplePeople.Declan);
        await AddAsync(SamplePeople.Tomas, Good);
        var made = Assert.IsType<SecretMade>(await Ask<OwnKeys, CommandAnswer>(x => x.MakeTokenAsync(SamplePeople.Tomas, "Script", Id)));
        await Ask<AccountRegister, CommandAnswer>(x => x.DisableAsync(SamplePeople.Declan, SamplePeople.Tomas.Id));

        Assert.Null(await SignInAsync("Tomas", Good));
        Assert.Null(await Ask<TokenSignIn, UserAccount?>(x => x.TryAsync(made.Secret)));
        Assert.IsType<NotAllowed>(await Ask<OwnAccount, CommandAnswer>(x => x.ChangePasswordAsync(SamplePeople.Tomas, Good, Better)));
    }

    [Theory]
    [InlineData("Tomas", "wrong")]
    [InlineData("Nobody", "wrong")]
    [InlineData("Maeve", "wrong")]
    [InlineData("Aoife", Good)]
    [InlineData("Declan", Good)]
    public async Task Every_failure_costs_the_same_work(string name, string password)
    {
        await AddAsync(SamplePeople.Tomas, Good);
        await AddAsync(SamplePeople.Maeve);
        await AddAsync(SamplePeople.Aoife, Good);
        await AddAsync(SamplePeople.Declan, Good);
        await Ask<UserManager<UserAccount>, IdentityResult>(async x => await x.SetLockoutEndDateAsync((await x.FindByIdAsync("executive"))!, DateTimeOffset.MaxValue));
        await AddAsync(new(new("second"), "Second", PersonRole.Administrator));
        await Ask<AccountRegister, CommandAnswer>(x => x.DisableAsync(new(new("second"), "Second", PersonRole.Administrator), SamplePeople.Declan.Id));

        Assert.Null(await SignInAsync(name, password));

        Assert.Equal(1, Hasher.Count);
    }

    [Fact]
    public void Two_hundred_and_twenty_thousand_rounds_protect_a_password()
    {
        using var plain = new ServiceCollection().AddAccounts().BuildServiceProvider();

        Assert.Equal(220_000, plain.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount);
    }

    [Fact]
    public async Task What_somebody_says_of_themselves_is_kept()
    {
        await AddAsync(SamplePeople.Tomas);
        await AddAsync(SamplePeople.Maeve);
        var told = new List<PersonId>();
        using var listening = Server.GetRequiredService<IAccountWatch>().Subscribe(told.Add);

        Assert.Equal(new Done(0), await DescribeAsync(new("Tomás Ó Sé", "Europe/Dublin", HourClock.Hours12, "en-IE")));
        Assert.IsType<Declined>(await DescribeAsync(new("maeve", null, null, null)));
        Assert.IsType<Declined>(await DescribeAsync(new("", null, null, null)));
        Assert.IsType<Declined>(await DescribeAsync(new("Tomás", "Mars/Olympus", null, null)));
        Assert.IsType<Declined>(await DescribeAsync(new("Tomás", null, null, "tlh-KX")));

        var account = (await FindAsync(SamplePeople.Tomas))!;
        Assert.Equal(("Tomás Ó Sé", "Europe/Dublin", HourClock.Hours12, "en-IE"), (account.UserName, account.TimeZone, account.Clock, account.Language));
        Assert.Equal([SamplePeople.Tomas.Id], told);
    }

    [Fact]
    public async Task Another_password_and_signing_out_everywhere_end_every_session()
    {
        await AddAsync(SamplePeople.Tomas);
        var told = new List<PersonId>();
        using var listening = Server.GetRequiredService<IAccountWatch>().Subscribe(told.Add);
        var stamps = new List<string?> { (await FindAsync(SamplePeople.Tomas))!.SecurityStamp };

        Assert.Equal(new Done(0), await ChangePasswordAsync("", Good));
        stamps.Add((await FindAsync(SamplePeople.Tomas))!.SecurityStamp);
        Assert.Equal(new Declined("That is not your password."), await ChangePasswordAsync("wrong", Better));
        Assert.Equal(new Done(0), await ChangePasswordAsync(Good, Better));
        stamps.Add((await FindAsync(SamplePeople.Tomas))!.SecurityStamp);
        Assert.Equal(new Done(0), await Ask<OwnAccount, CommandAnswer>(x => x.SignOutEverywhereAsync(SamplePeople.Tomas)));
        stamps.Add((await FindAsync(SamplePeople.Tomas))!.SecurityStamp);

        Assert.Equal(4, stamps.Distinct().Count());
        Assert.Equal(3, told.Count);
        Assert.NotNull(await SignInAsync("Tomas", Better));
    }

    [Fact]
    public async Task A_token_is_kept_as_its_hash_and_opens_its_owners_door_until_revoked()
    {
        await AddAsync(SamplePeople.Tomas);
        await AddAsync(SamplePeople.Maeve);
        var made = Assert.IsType<SecretMade>(await Ask<OwnKeys, CommandAnswer>(x => x.MakeTokenAsync(SamplePeople.Tomas, " Night export ", Id)));
        var token = new ApiToken(Id, SamplePeople.Tomas.Id, "Night export", LinkToken.Hash(made.Secret), Noon);
        Assert.Equal([token], await Ask<OwnKeys, IReadOnlyList<ApiToken>>(x => x.TokensAsync(SamplePeople.Tomas)));

        Assert.Equal(SamplePeople.Tomas, (await Ask<TokenSignIn, UserAccount?>(x => x.TryAsync(made.Secret)))?.ToPerson());
        Clock.Now = Noon.AddSeconds(59);
        Assert.NotNull(await Ask<TokenSignIn, UserAccount?>(x => x.TryAsync(made.Secret)));

        Assert.Equal([token with { UsedAt = Noon }], await Ask<OwnKeys, IReadOnlyList<ApiToken>>(x => x.TokensAsync(SamplePeople.Tomas)));
        Assert.Empty(await Ask<OwnKeys, IReadOnlyList<ApiToken>>(x => x.TokensAsync(SamplePeople.Maeve)));
        Assert.Equal(new Missing(), await Ask<OwnKeys, CommandAnswer>(x => x.RevokeTokenAsync(SamplePeople.Maeve, Id)));
        Assert.Equal(new Done(0), await Ask<OwnKeys, CommandAnswer>(x => x.RevokeTokenAsync(SamplePeople.Tomas, Id)));
        Assert.Null(await Ask<TokenSignIn, UserAccount?>(x => x.TryAsync(made.Secret)));
    }

    [Fact]
    public async Task Passkeys_are_named_and_removed_but_the_last_way_in_stays()
    {
        await AddAsync(SamplePeople.Tomas);
        await Ask<OwnKeys, CommandAnswer>(x => x.AddPasskeyAsync(SamplePeople.Tomas, Passkey(1), "Laptop"));
        await Ask<OwnKeys, CommandAnswer>(x => x.AddPasskeyAsync(SamplePeople.Tomas, Passkey(2), ""));
        Assert.Equal(new Done(0), await Ask<OwnKeys, CommandAnswer>(x => x.RenamePasskeyAsync(SamplePeople.Tomas, [2], "Phone")));

        Assert.Equal(["Phone", "Laptop"], (await Ask<OwnKeys, IReadOnlyList<UserPasskeyInfo>>(x => x.PasskeysAsync(SamplePeople.Tomas))).Select(x => x.Name));
        Assert.Equal(new Missing(), await Ask<OwnKeys, CommandAnswer>(x => x.RenamePasskeyAsync(SamplePeople.Tomas, [3], "Phone")));
        Assert.Equal(new Done(0), await Ask<OwnKeys, CommandAnswer>(x => x.RemovePasskeyAsync(SamplePeople.Tomas, [1])));
        Assert.Equal(new Declined("Nothing else lets you in. Choose a password first."), await Ask<OwnKeys, CommandAnswer>(x => x.RemovePasskeyAsync(SamplePeople.Tomas, [2])));
        await ChangePasswordAsync("", Good);
        Assert.Equal(new Done(0), await Ask<OwnKeys, CommandAnswer>(x => x.RemovePasskeyAsync(SamplePeople.Tomas, [2])));
    }

    [Fact]
    public async Task A_provider_opens_one_account_and_is_unlinked_when_something_else_does()
    {
        await AddAsync(SamplePeople.Tomas);
        await AddAsync(SamplePeople.Maeve);

        Assert.Equal(new Done(0), await Ask<OwnAccount, CommandAnswer>(x => x.LinkAsync(SamplePeople.Tomas, "sso", "sub-1")));
        Assert.IsType<Declined>(await Ask<OwnAccount, CommandAnswer>(x => x.LinkAsync(SamplePeople.Maeve, "sso", "sub-1")));
        Assert.True(await Ask<OwnAccount, bool>(x => x.IsLinkedAsync(SamplePeople.Tomas, "sso")));
        Assert.False(await Ask<OwnAccount, bool>(x => x.IsLinkedAsync(SamplePeople.Maeve, "sso")));
        Assert.Equal(SamplePeople.Tomas.Id.Value, (await Ask<UserManager<UserAccount>, UserAccount?>(x => x.FindByLoginAsync("sso", "sub-1")))?.Id);
        Assert.IsType<Declined>(await Ask<OwnAccount, CommandAnswer>(x => x.UnlinkAsync(SamplePeople.Tomas, "sso")));
        await ChangePasswordAsync("", Good);
        Assert.Equal(new Done(0), await Ask<OwnAccount, CommandAnswer>(x => x.UnlinkAsync(SamplePeople.Tomas, "sso")));
        Assert.Equal(new Missing(), await Ask<OwnAccount, CommandAnswer>(x => x.UnlinkAsync(SamplePeople.Tomas, "sso")));
    }

    [Fact]
    public async Task The_first_administrator_comes_in_with_the_code_once()
    {
        var code = Server.GetRequiredService<SetUpCode>().Issue();
        Clock.Now = Noon.AddMinutes(30);
        Assert.IsType<NotOpened>(await SetUpAsync(code));
        code = Server.GetRequiredService<SetUpCode>().Issue();

        Assert.IsType<NotOpened>(await SetUpAsync("ABCDE-ABCDE-ABCDE-ABCDE"));
        Assert.IsType<NotOpened>(await SetUpAsync(code, "short"));
        var opened = Assert.IsType<Opened>(await SetUpAsync(code.ToLowerInvariant().Replace('-', ' ')));

        Assert.Equal(new Person(new("first"), "First", PersonRole.Administrator), opened.Account.ToPerson());
        Assert.IsType<LinkGone>(await SetUpAsync(code));
        Assert.False(Server.GetRequiredService<SetUpCode>().IsWanted);
    }

    private static UserPasskeyInfo Passkey(byte id) => new([id], [1, 2, 3], Noon.AddMinutes(id), 0, ["internal"], true, true, false, [], []);

    private Task<OpeningAnswer> SetUpAsync(string code, string password = Good) =>
        Ask<AccountOpening, OpeningAnswer>(x => x.SetUpAsync(code, new(new("first"), "First", password)));

    private Task<CommandAnswer> DescribeAsync(AccountDetails details) => Ask<OwnAccount, CommandAnswer>(x => x.DescribeAsync(SamplePeople.Tomas, details));

    private Task<CommandAnswer> ChangePasswordAsync(string current, string next) => Ask<OwnAccount, CommandAnswer>(x => x.ChangePasswordAsync(SamplePeople.Tomas, current, next));

    private Task<UserAccount?> SignInAsync(string name, string password) => Ask<PasswordSignIn, UserAccount?>(x => x.TryAsync(name, password));
}

public sealed class OwnAccountOnSqliteTests() : OwnAccountTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class OwnAccountOnPostgresTests() : OwnAccountTests(TestDatabase.PostgresAsync);
